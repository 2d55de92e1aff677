using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Storage.Neo4j.Opening;

/// <summary>The marker of a network to which somebody wrote once or never.</summary>
internal static class MarkerValues
{
    /// <summary>The marker of a network that holds nothing.</summary>
    public static IReadOnlyDictionary<string, object?> OfNothing => Of(new StoreCounts(0, 0, 0, 0, 0, 0, 0, 0));

    /// <summary>All its properties save its key, its identity and the schema's version.</summary>
    /// <param name="counts">What the network holds; its change is the one that brought all of it.</param>
    public static IReadOnlyDictionary<string, object?> Of(StoreCounts counts) => new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["change"] = counts.Change,
        ["types"] = counts.Change,
        ["projections"] = counts.Change,
        ["recent"] = Array.Empty<string>(),
        ["entities"] = counts.Entities,
        ["relationships"] = counts.Relationships,
        ["unsupported"] = counts.Unsupported,
        ["claims"] = counts.Claims,
        ["documents"] = counts.Documents,
        ["speakers"] = counts.Speakers,
        ["reviews"] = counts.Reviews,
    };
}
