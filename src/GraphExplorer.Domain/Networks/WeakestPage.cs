using GraphExplorer.Domain.Entities;

namespace GraphExplorer.Domain.Networks;

/// <summary>A page of the weakest ties.</summary>
/// <param name="Total">How many match in all, or null where counting them takes too long.</param>
/// <param name="Relationships">The weakest first.</param>
/// <param name="Ends">The entities at their ends, by id.</param>
/// <param name="Next">An opaque word for the next page, or null on the last.</param>
public sealed record WeakestPage(
    int? Total,
    IReadOnlyList<AssessedRelationship> Relationships,
    IReadOnlyDictionary<string, Entity> Ends,
    string? Next);
