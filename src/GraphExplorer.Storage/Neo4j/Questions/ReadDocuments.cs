using GraphExplorer.Domain.Documents;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Every document, by id.</summary>
internal static class ReadDocuments
{
    private const string Text = "MATCH (d:Document) WHERE d.id > $after WITH d ORDER BY d.id LIMIT $size RETURN [d.id, properties(d)] AS row";

    /// <summary>The stream.</summary>
    public static IAsyncEnumerable<Document> AnswerAsync(GraphDatabase database, CancellationToken cancel) =>
        Pages.ByIdAsync(database, Text, row => DocumentValues.Of(new Properties(row.Map(1))), cancel);
}
