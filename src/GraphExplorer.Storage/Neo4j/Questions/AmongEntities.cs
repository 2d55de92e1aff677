using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Given entities and the ties among them.</summary>
internal static class AmongEntities
{
    /// <summary>The entities in the order given, and the ties among them that pass.</summary>
    public static Task<Network> AnswerAsync(
        GraphDatabase database, IReadOnlyCollection<string> entityIds, NetworkFilter filter, CancellationToken cancel) => database.AskAsync(
        async asking => Of(asking, await Surroundings.ReadAsync(asking, entityIds, filter.Unsupported), entityIds, filter),
        cancel);

    /// <summary>Some entities of what was read, in the order given, and the ties among them that pass.</summary>
    public static Network Of(
        StateReader asking, Surroundings read, IReadOnlyCollection<string> ids, NetworkFilter filter, NetworkCounts? total = null)
    {
        var chosen = ids.ToHashSet(StringComparer.Ordinal);
        var kinds = read.Entities.ToDictionary(pair => pair.Key, pair => pair.Value.Entity.Kind, StringComparer.Ordinal);
        var passing = read.Ties
            .Select(one => one.Tie)
            .Where(tie => chosen.Contains(tie.Relationship.From) && chosen.Contains(tie.Relationship.To))
            .Where(tie => filter.Passes(tie, asking.Type(tie.Relationship.Type), kinds[tie.Relationship.From], kinds[tie.Relationship.To]))
            .ToList();
        return read.Network(asking, ids, passing, total);
    }
}
