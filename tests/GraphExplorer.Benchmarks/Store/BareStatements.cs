namespace GraphExplorer.Benchmarks.Store;

/// <summary>The bare statements of the questions that are measured beside them: they give the same facts in the same number.</summary>
internal static class BareStatements
{
    private const string Entity = "e.id, e.kind, e.name, e.otherNames, e.date, e.ties, e.neighbours";

    /// <summary>The entities of a list and every tie among them, as records.</summary>
    private const string Among = $$"""
        CALL (shown) {
          UNWIND shown AS e RETURN [{{Entity}}] AS row
          UNION ALL
          UNWIND shown AS a MATCH (a)-[t]->(b:Entity) WHERE b IN shown MATCH (r:Relationship {id: t.id}) RETURN [properties(r)] AS row
        }
        RETURN row
        """;

    /// <summary>An entity, its neighbours by their ties, and every tie among them.</summary>
    public const string Neighbourhood = $$"""
        MATCH (a:Entity {id: $id}) OPTIONAL MATCH (a)-[t]-(b:Entity)
        WITH a, b WHERE b IS NULL OR a <> b
        WITH DISTINCT a, b ORDER BY b.ties DESC, b.id
        WITH a, collect(b) AS others WITH ([a] + others)[..$limit] AS shown
        """ + "\n" + Among;

    /// <summary>What Neighbourhood gives of two hops.</summary>
    public const string TwoHops = $$"""
        MATCH (a:Entity {id: $id}) OPTIONAL MATCH (a)-[*1..2]-(b:Entity)
        WITH DISTINCT a, b WHERE b IS NULL OR a <> b
        WITH a, b ORDER BY b.ties DESC, b.id
        WITH a, collect(b) AS others WITH ([a] + others)[..$limit] AS shown
        """ + "\n" + Among;

    /// <summary>A shortest path with every tie between those on it.</summary>
    public const string Path = $$"""
        MATCH (a:Entity {id: $from}), (b:Entity {id: $to}) MATCH p = shortestPath((a)-[*..8]-(b))
        WITH nodes(p) AS shown
        """ + "\n" + Among;

    /// <summary>Names by a query of Lucene.</summary>
    public const string Search = $$"""
        CALL db.index.fulltext.queryNodes('graphexplorer_names', $query) YIELD node AS n
        WITH n ORDER BY n.length, n.text LIMIT 500
        MATCH (n)-[:NAMES]->(e:Entity) RETURN [n.text, n.tokens, n.position, {{Entity}}] AS row
        """;

    /// <summary>The hundred weakest ties with their ends.</summary>
    public const string Weakest = $$"""
        MATCH (r:Relationship) WHERE r.unsupported = false AND r.weakest > $after
        WITH r ORDER BY r.unsupported, r.weakest LIMIT 101
        MATCH (e:Entity) WHERE e.id IN [r.from, r.to]
        WITH r, collect([{{Entity}}]) AS ends RETURN [properties(r), ends] AS row
        """;

    /// <summary>The same of one type.</summary>
    public const string WeakestOfType = $$"""
        MATCH (r:Relationship) WHERE r.type = $type AND r.unsupported = false AND r.weakest > ''
        WITH r ORDER BY r.type, r.unsupported, r.weakest LIMIT 101
        MATCH (e:Entity) WHERE e.id IN [r.from, r.to]
        WITH r, collect([{{Entity}}]) AS ends RETURN [properties(r), ends] AS row
        """;

    /// <summary>The best-tied entities and every tie among them.</summary>
    public const string Whole = $$"""
        MATCH (e:Entity) WHERE e.ties >= 0 WITH e ORDER BY e.ties DESC, e.id LIMIT 500 WITH collect(e) AS shown
        """ + "\n" + Among;

    /// <summary>What the marker keeps.</summary>
    public const string Counts = "MATCH (m:GraphExplorer {key: 1}) RETURN properties(m)";

    /// <summary>The number of the last change.</summary>
    public const string Change = "MATCH (m:GraphExplorer {key: 1}) RETURN m.change";
}
