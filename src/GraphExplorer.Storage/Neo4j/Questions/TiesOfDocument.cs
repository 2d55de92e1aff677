using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Which of given relationships a document speaks of.</summary>
internal static class TiesOfDocument
{
    private const string Text = """
        MATCH (r:Relationship) WHERE r.id IN $ids
          AND EXISTS { MATCH (c:Claim)-[:ABOUT]->(r) WHERE c.document = $document AND coalesce(c.retracted, false) = false }
        RETURN [r.id] AS row
        """;

    /// <summary>Their ids, in the order given.</summary>
    public static Task<IReadOnlyList<string>> AnswerAsync(
        GraphDatabase database, string documentId, IReadOnlyCollection<string> relationshipIds, CancellationToken cancel) => database.AskAsync<IReadOnlyList<string>>(
        async asking =>
        {
            var rows = await asking.RowsAsync(Text, ("ids", relationshipIds), ("document", documentId));
            var found = rows.Select(row => row.Text(0)).ToHashSet(StringComparer.Ordinal);
            return [.. relationshipIds.Distinct(StringComparer.Ordinal).Where(found.Contains)];
        },
        cancel);
}
