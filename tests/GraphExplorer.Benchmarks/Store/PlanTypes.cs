using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Benchmarks.Store;

/// <summary>Relationship types of the generated network: every family, some mutual.</summary>
internal static class PlanTypes
{
    private const int Count = 24;

    private static readonly Dictionary<string, string> Nowhere = [];

    /// <summary>The types.</summary>
    public static readonly IReadOnlyList<RelationshipType> All = [.. Enumerable.Range(0, Count).Select(number => new RelationshipType(
        $"type-{number}", $"type {number}", $"type {number} by", number % 3 == 0, Sign.None, (Family)(number % 8), null, [], [], null, Nowhere))];
}
