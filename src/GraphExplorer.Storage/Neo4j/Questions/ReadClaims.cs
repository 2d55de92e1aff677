using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Every claim with what is recorded beside it, by id.</summary>
internal static class ReadClaims
{
    private const string Text = """
        MATCH (c:Claim) WHERE c.id > $after WITH c ORDER BY c.id LIMIT $size
        OPTIONAL MATCH (r:Relationship {id: c.relationship})
        RETURN [c.id, properties(c), CASE WHEN r IS NULL THEN null ELSE properties(r) END] AS row ORDER BY row[0]
        """;

    /// <summary>The stream.</summary>
    public static IAsyncEnumerable<ClaimRecord> AnswerAsync(GraphDatabase database, CancellationToken cancel) =>
        Pages.ByIdAsync(database, Text, Record, cancel);

    private static ClaimRecord Record(Row row)
    {
        var properties = new Properties(row.Map(1));
        var claim = ClaimValues.Of(properties, row[2] is null ? null : RelationshipValues.Of(new Properties(row.Map(2))));
        return new ClaimRecord(
            claim, AnnotationValues.Grades(properties, claim.Id), AnnotationValues.Retractions(properties, claim.Id), properties.Authorship);
    }
}
