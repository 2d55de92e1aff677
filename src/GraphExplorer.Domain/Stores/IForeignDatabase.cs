using GraphExplorer.Domain.Mappings;

namespace GraphExplorer.Domain.Stores;

/// <summary>
/// Somebody else's database behind the network store: it is only ever read, by a mapping. Registered beside the network
/// store where that is one; faults as there.
/// </summary>
public interface IForeignDatabase
{
    /// <summary>Where it is, without user and password.</summary>
    string Address { get; }

    /// <summary>The mapping that it is read by; null where none was given or confirmed yet.</summary>
    Mapping? Mapping { get; }

    /// <summary>Looks at how it is made: labels, properties, relationship types.</summary>
    Task<SchemaSketch> SketchAsync(CancellationToken cancel);

    /// <summary>Counts what would be seen by a mapping, and finds what does not fit.</summary>
    Task<MappingTrial> TryAsync(Mapping mapping, CancellationToken cancel);

    /// <summary>Reads the database by this mapping from now on, if it fits and could be kept; nothing is counted for that. One at a time.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="keep">Keeps the mapping for the next start; called once it fits. Where it throws, the mapping is not used.</param>
    /// <param name="cancel">Cancels.</param>
    /// <returns>What does not fit; empty where the mapping is used.</returns>
    Task<IReadOnlyList<MappingFault>> UseAsync(Mapping mapping, Func<CancellationToken, Task> keep, CancellationToken cancel);
}
