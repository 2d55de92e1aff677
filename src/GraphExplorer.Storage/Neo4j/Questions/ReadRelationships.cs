using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Every relationship with its assessment, by id.</summary>
internal static class ReadRelationships
{
    private const string Text = "MATCH (r:Relationship) WHERE r.id > $after WITH r ORDER BY r.id LIMIT $size RETURN [r.id, properties(r)] AS row";

    /// <summary>The stream.</summary>
    public static IAsyncEnumerable<AssessedRelationship> AnswerAsync(GraphDatabase database, CancellationToken cancel) =>
        Pages.ByIdAsync(database, Text, row => RelationshipValues.Assessed(new Properties(row.Map(1))), cancel);
}
