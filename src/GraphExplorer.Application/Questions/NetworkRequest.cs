using GraphExplorer.Application.Parts;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Application.Questions;

/// <summary>A question for a network, as an address puts it.</summary>
/// <param name="Query">A name to search for; its best match is the focus. Null where an id or the whole network is asked for.</param>
/// <param name="Focus">Id of the entity to walk from, or null.</param>
/// <param name="Hops">How far, 1 to 4.</param>
/// <param name="Filter">Which ties.</param>
/// <param name="Limit">How many entities, 1 to 50,000.</param>
/// <param name="Part">A part of the whole network; looked at where there is neither a name nor a focus.</param>
public sealed record NetworkRequest(string? Query, string? Focus, int Hops, NetworkFilter Filter, int Limit = NetworkQuestion.DefaultLimit, PartAround? Part = null)
{
    /// <summary>The whole network, as far as the limit goes.</summary>
    public static readonly NetworkRequest Whole = new(null, null, 1, NetworkFilter.None);

    /// <summary>Whether it asks for the whole network without any filter.</summary>
    public bool IsWhole => Query is null && Focus is null && Part is null && Filter.IsEmpty && !Filter.Unsupported;
}
