using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Asking;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>What stands behind given relationships.</summary>
internal static class ListSources
{
    private const string Text = """
        MATCH (c:Claim)-[:ABOUT]->(r:Relationship) WHERE r.id IN $ids AND coalesce(c.retracted, false) = false
        WITH c.document AS id, collect(DISTINCT c.handling) AS handlings
        MATCH (d:Document {id: id}) RETURN [properties(d), handlings] AS row
        """;

    /// <summary>The documents of their claims, and the strictest handling.</summary>
    public static Task<SourceList> AnswerAsync(GraphDatabase database, IReadOnlyCollection<string> relationshipIds, CancellationToken cancel) =>
        database.AskAsync(
            async asking =>
            {
                var rows = await asking.RowsAsync(Text, ("ids", relationshipIds));
                return Sources.Of(
                    rows.Select(row => DocumentValues.Of(new Properties(row.Map(0)))),
                    rows.SelectMany(row => row.List(1)).Select(word => KnownWord.Read<Tlp>((string)word!)));
            },
            cancel);
}
