using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Asking;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Entities and every tie among them, read in one statement.</summary>
/// <param name="Entities">By id.</param>
/// <param name="Ties">Every tie among them, by id; unsupported ones only where they were asked for.</param>
internal sealed record Surroundings(IReadOnlyDictionary<string, EntityFound> Entities, IReadOnlyList<TieFound> Ties)
{
    /// <summary>Reads them; unknown ids are left out.</summary>
    public static async Task<Surroundings> ReadAsync(StateReader asking, IReadOnlyCollection<string> ids, bool unsupported)
    {
        var rows = await asking.RowsAsync(
            $$"""
            CALL () {
              MATCH (e:Entity) WHERE e.id IN $ids RETURN [true, {{EntityFound.Values}}] AS row
              UNION ALL
              MATCH (a:Entity)-[t:{{NativeTypes.Pattern(asking.Types)}}]->(b:Entity) WHERE a.id IN $ids AND b.id IN $ids
              MATCH (r:Relationship {id: t.id}) RETURN [false, properties(r)] AS row
              {{(unsupported ? Questions : "")}}
            } RETURN row
            """,
            ("ids", ids));
        var entities = rows.Where(row => row.Flag(0)).Select(row => EntityFound.Of(row, 1)).ToDictionary(one => one.Entity.Id, StringComparer.Ordinal);
        var ties = rows.Where(row => !row.Flag(0)).Select(row => TieFound.Of(row, 1)).OrderBy(one => one.Tie.Relationship.Id, StringComparer.Ordinal);
        return new Surroundings(entities, [.. ties]);
    }

    private const string Questions = """
        UNION ALL
        MATCH (a:Entity)<-[:BEGINS_AT]-(r:Relationship {unsupported: true})-[:ENDS_AT]->(b:Entity) WHERE a.id IN $ids AND b.id IN $ids
        RETURN [false, properties(r)] AS row
        """;

    /// <summary>The network of some of the entities and some of the ties, in their order.</summary>
    public Network Network(
        StateReader asking, IEnumerable<string> entities, IReadOnlyList<AssessedRelationship> relationships, NetworkCounts? total = null)
    {
        var chosen = entities.Where(Entities.ContainsKey).Distinct(StringComparer.Ordinal).Select(id => Entities[id]).ToList();
        var inside = NeighboursInside.Count(DrawnAmong([.. chosen.Select(one => one.Entity.Id)]), StringComparer.Ordinal);
        return new Network(
            asking.Change,
            [.. chosen.Select(one => new NetworkEntity(one.Entity, one.Neighbours - inside.GetValueOrDefault(one.Entity.Id)))],
            relationships,
            relationships.Select(tie => tie.Relationship.Type).Distinct().ToDictionary(id => id, asking.Type, StringComparer.Ordinal),
            total ?? new NetworkCounts(chosen.Count, relationships.Count));
    }

    private IEnumerable<(string From, string To)> DrawnAmong(HashSet<string> chosen) => Ties
        .Where(tie => tie.Drawn)
        .Select(tie => (tie.Tie.Relationship.From, tie.Tie.Relationship.To))
        .Where(ends => chosen.Contains(ends.From) && chosen.Contains(ends.To));
}
