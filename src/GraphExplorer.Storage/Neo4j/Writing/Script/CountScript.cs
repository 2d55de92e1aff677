using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Writing.Drafts;

namespace GraphExplorer.Storage.Neo4j.Writing.Script;

/// <summary>Statements for what is kept so that it need not be counted, and at the very end the marker.</summary>
internal static class CountScript
{
    private const long OnlyChange = 1;

    /// <summary>The numbers of ties by what lists filter on.</summary>
    public static IEnumerable<string> Tallies(AssessedTies ties) => ties.Changes.Tallies
        .OrderBy(tally => (string)tally["key"]!, StringComparer.Ordinal)
        .Select(tally => ScriptText.Create(
            ":Tally",
            [
                new("key", tally["key"]),
                .. (IReadOnlyDictionary<string, object?>)tally["counted"]!,
                new("ties", tally["ties"]),
            ]));

    /// <summary>The marker. Its identity is made when it is loaded: each time another, and the script itself stays the same.</summary>
    public static string Marker(Ledger ledger, AssessedTies ties)
    {
        var added = ledger.Added;
        var counts = new StoreCounts(
            added.Entities, ties.Changes.Drawn, ties.Changes.Undrawn, added.Claims, added.Documents, added.Speakers, added.Reviews, OnlyChange);
        return ScriptText.Statement([
            ScriptText.Create("m:GraphExplorer", [new("key", 1), new("schema", GraphSchema.Version), .. MarkerValues.Of(counts)]),
            "SET m.identity = randomUUID()",
        ]);
    }
}
