using GraphExplorer.Domain.Entities;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Entities by their normalized names.</summary>
internal static class FindNamed
{
    private const string Text =
        $"MATCH (n:Name)-[:NAMES]->(e:Entity) WHERE n.normal IN $names WITH DISTINCT e RETURN [{EntityFound.Values}] AS row";

    /// <summary>The entities that have one of these normalized names, by id.</summary>
    public static Task<IReadOnlyList<Entity>> AnswerAsync(GraphDatabase database, IReadOnlyCollection<string> normalNames, CancellationToken cancel) =>
        database.AskAsync<IReadOnlyList<Entity>>(
            async asking =>
            {
                var rows = await asking.RowsAsync(Text, ("names", normalNames.Select(IndexedText.Of).ToArray()));
                return [.. rows.Select(row => EntityFound.Of(row).Entity).OrderBy(entity => entity.Id, StringComparer.Ordinal)];
            },
            cancel);
}
