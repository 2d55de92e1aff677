using GraphExplorer.Domain.Reviews;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Every review, oldest first; of those made at the same moment, the first recorded first.</summary>
internal static class ReadReviews
{
    private const string Text = """
        MATCH (v:Review) WHERE v.at >= $at AND (v.at > $at OR v.number > $number)
        WITH v ORDER BY v.at, v.number LIMIT $size RETURN [v.at, v.number, properties(v)] AS row
        """;

    /// <summary>The stream.</summary>
    public static IAsyncEnumerable<Review> AnswerAsync(GraphDatabase database, CancellationToken cancel) =>
        Pages.ByTimeAsync(database, Text, row => ReviewValues.Of(new Properties(row.Map(2))), cancel);
}
