using GraphExplorer.Domain.Entities;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Every entity, by id.</summary>
internal static class ReadEntities
{
    private const string Text = "MATCH (e:Entity) WHERE e.id > $after WITH e ORDER BY e.id LIMIT $size RETURN [e.id, properties(e)] AS row";

    /// <summary>The stream.</summary>
    public static IAsyncEnumerable<Entity> AnswerAsync(GraphDatabase database, CancellationToken cancel) =>
        Pages.ByIdAsync(database, Text, row => EntityValues.Of(new Properties(row.Map(1))), cancel);
}
