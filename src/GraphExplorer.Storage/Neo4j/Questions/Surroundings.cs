using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Asking;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Entities and every tie among them, read in one statement.</summary>
/// <param name="Entities">By id.</param>
/// <param name="Ties">Every tie among them, by id; unsupported ones only where they were asked for.</param>
internal sealed record Surroundings(IReadOnlyDictionary<string, EntityFound> Entities, IReadOnlyList<TieFound> Ties)
{
    /// <summary>Reads them; unknown ids are left out.</summary>
    public static async Task<Surroundings> ReadAsync(StateReader asking, IReadOnlyCollection<string> ids, bool unsupported) => Of(await asking.RowsAsync(
        $$"""
        CALL () { MATCH (e:Entity) WHERE e.id IN $ids RETURN collect(e) AS shown }
        CALL (shown) { {{Rows(asking.Types, unsupported)}} }
        RETURN row
        """,
        ("ids", ids)));

    /// <summary>Cypher that gives rows with the entities of the list <c>shown</c>, and rows with every tie among them.</summary>
    public static string Rows(KnownTypes types, bool unsupported) =>
        $"""
        UNWIND shown AS e RETURN ['entity', {EntityFound.Values}] AS row
        UNION ALL
        UNWIND shown AS a MATCH (a)-[t:{NativeTypes.Pattern(types)}]->(b:Entity) WHERE b IN shown
        MATCH (r:Relationship {TieById}) RETURN ['tie', properties(r)] AS row
        {(unsupported ? Questions : "")}
        """;

    /// <summary>From rows of that Cypher, whatever rows stand beside them.</summary>
    public static Surroundings Of(IReadOnlyCollection<Row> rows) => new(
        rows.Where(row => row.Text(0) == "entity").Select(row => EntityFound.Of(row, 1)).ToDictionary(one => one.Entity.Id, StringComparer.Ordinal),
        [.. rows.Where(row => row.Text(0) == "tie").Select(row => TieFound.Of(row, 1)).OrderBy(one => one.Tie.Relationship.Id, StringComparer.Ordinal)]);

    private const string TieById = "{id: t.id}";

    private const string Questions = """
        UNION ALL
        UNWIND shown AS a MATCH (a)<-[:BEGINS_AT]-(r:Relationship {unsupported: true})-[:ENDS_AT]->(b:Entity) WHERE b IN shown
        RETURN ['tie', properties(r)] AS row
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
