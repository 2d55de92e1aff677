namespace GraphExplorer.Domain.Mappings;

/// <summary>What of a database is left out on purpose.</summary>
/// <param name="Labels">Labels: a node that has none but these is not shown.</param>
/// <param name="Types">Relationship types.</param>
public sealed record LeftOut(IReadOnlyList<string> Labels, IReadOnlyList<string> Types)
{
    /// <summary>Nothing.</summary>
    public static readonly LeftOut Nothing = new([], []);
}
