using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Storage.Asking;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>Puts an answer together from chosen entities and the ties among them.</summary>
internal static class NetworkAssembly
{
    /// <summary>The network of these entities, in their order, and of the ties among them that pass.</summary>
    /// <param name="session">The session.</param>
    /// <param name="types">The types.</param>
    /// <param name="entities">The entities of the answer.</param>
    /// <param name="among">Every tie among them, or among more.</param>
    /// <param name="passes">Which of them are in the answer.</param>
    /// <param name="total">What matches before the limit, or null where that is what is shown.</param>
    public static Network Of(
        Session session,
        TypeList types,
        IReadOnlyList<EntityRow> entities,
        IReadOnlyList<LightTie> among,
        Func<LightTie, bool> passes,
        NetworkCounts? total = null)
    {
        var chosen = entities.Select(row => row.Key).ToHashSet();
        var inside = among.Where(tie => chosen.Contains(tie.One) && chosen.Contains(tie.Other)).ToList();
        var relationships = RelationshipRows.ByKeys(session, inside.Where(passes).Select(tie => tie.Key));
        relationships.Sort((a, b) => string.CompareOrdinal(a.Relationship.Id, b.Relationship.Id));
        return Of(session, types, entities, inside, relationships, total);
    }

    /// <summary>The network of these entities and relationships, both in their order.</summary>
    public static Network Of(
        Session session,
        TypeList types,
        IReadOnlyList<EntityRow> entities,
        IReadOnlyList<LightTie> inside,
        IReadOnlyList<AssessedRelationship> relationships,
        NetworkCounts? total = null)
    {
        var neighbours = NeighboursInside.Count(
            inside.Where(tie => !tie.Unsupported).Select(tie => (tie.One, tie.Other)), Comparer<long>.Default);
        return new Network(
            StateRow.Change(session),
            [.. entities.Select(row => new NetworkEntity(row.Entity, (int)row.Neighbours - neighbours.GetValueOrDefault(row.Key)))],
            relationships,
            TypesOf(types, relationships),
            total ?? new NetworkCounts(entities.Count, relationships.Count));
    }

    private static Dictionary<string, RelationshipType> TypesOf(TypeList types, IReadOnlyList<AssessedRelationship> relationships) =>
        relationships.Select(tie => tie.Relationship.Type).Distinct().ToDictionary(id => id, id => types.ById[id], StringComparer.Ordinal);
}
