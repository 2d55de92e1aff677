using GraphExplorer.Domain.Entities;

namespace GraphExplorer.Storage.Neo4j.Values;

/// <summary>The kinds of a tie's two ends as one number, a bit for each kind: what lists filter on.</summary>
internal static class KindBits
{
    private const int All = 16;

    /// <summary>The number of two kinds.</summary>
    public static int Of(EntityKind one, EntityKind other) => (1 << (int)one) | (1 << (int)other);

    /// <summary>Every number that holds one of these kinds; Cypher knows no bits.</summary>
    public static IReadOnlyList<int> With(IEnumerable<EntityKind> kinds)
    {
        var wanted = kinds.Aggregate(0, (bits, kind) => bits | (1 << (int)kind));
        return [.. Enumerable.Range(0, All).Where(bits => (bits & wanted) != 0)];
    }
}
