using GraphExplorer.Domain.Networks;
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
        var inside = NeighboursInside([.. chosen.Select(one => one.Entity.Id)]);
        return new Network(
            asking.Change,
            [.. chosen.Select(one => new NetworkEntity(one.Entity, one.Neighbours - inside.GetValueOrDefault(one.Entity.Id)))],
            relationships,
            relationships.Select(tie => tie.Relationship.Type).Distinct().ToDictionary(id => id, asking.Type, StringComparer.Ordinal),
            total ?? new NetworkCounts(chosen.Count, relationships.Count));
    }

    private Dictionary<string, int> NeighboursInside(HashSet<string> chosen)
    {
        var pairs = new HashSet<(string, string)>();
        var count = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (from, to) in Ties.Where(tie => tie.Drawn).Select(tie => (tie.Tie.Relationship.From, tie.Tie.Relationship.To)))
        {
            var pair = string.CompareOrdinal(from, to) < 0 ? (from, to) : (to, from);
            if (from != to && chosen.Contains(from) && chosen.Contains(to) && pairs.Add(pair))
            {
                count[from] = count.GetValueOrDefault(from) + 1;
                count[to] = count.GetValueOrDefault(to) + 1;
            }
        }

        return count;
    }
}
