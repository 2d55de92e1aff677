using GraphExplorer.Domain.Entities;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Entities by ids.</summary>
internal static class FindEntities
{
    /// <summary>The entities with these ids, in their order, each once; unknown ones are left out.</summary>
    public static Task<IReadOnlyList<Entity>> AnswerAsync(GraphDatabase database, IReadOnlyCollection<string> ids, CancellationToken cancel) =>
        database.AskAsync<IReadOnlyList<Entity>>(
            async asking =>
            {
                var found = await EntityFound.ByIdAsync(asking, ids);
                return [.. ids.Distinct(StringComparer.Ordinal).Where(found.ContainsKey).Select(id => found[id])];
            },
            cancel);
}
