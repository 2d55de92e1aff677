namespace GraphExplorer.Domain.Mappings;

/// <summary>What does not fit between a mapping and its database, and what to do about it.</summary>
/// <param name="Place">Where in the mapping: <c>label “Person”</c>.</param>
/// <param name="Cause">What is wrong, a sentence.</param>
/// <param name="Remedy">What to do about it, a sentence.</param>
public sealed record MappingFault(string Place, string Cause, string Remedy)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Place}: {Cause} {Remedy}";
}
