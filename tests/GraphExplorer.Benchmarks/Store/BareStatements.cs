namespace GraphExplorer.Benchmarks.Store;

/// <summary>The bare statements of the questions that are measured beside them: they give the same facts.</summary>
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

    /// <summary>The first of a list with every tie among them, and where that is not all, the number of ties among all.</summary>
    private const string First = $$"""
        WITH every, every[..$limit] AS shown
        CALL (every, shown) {
          UNWIND shown AS e RETURN [{{Entity}}] AS row
          UNION ALL
          UNWIND shown AS a MATCH (a)-[t]->(b:Entity) WHERE b IN shown MATCH (r:Relationship {id: t.id}) RETURN [properties(r)] AS row
          UNION ALL
          WITH every WHERE size(every) > $limit UNWIND every AS a MATCH (a)-[t]->(b:Entity) WHERE b IN every WITH count(*) AS ties RETURN [ties] AS row
        }
        RETURN row
        """;

    /// <summary>An entity, its neighbours by their ties, every tie among them, and how many there are where that is not all.</summary>
    public const string Neighbourhood = $$"""
        MATCH (a:Entity {id: $id}) OPTIONAL MATCH (a)-[t]-(b:Entity)
        WITH a, b WHERE b IS NULL OR a <> b
        WITH DISTINCT a, b ORDER BY b.ties DESC, b.id
        WITH a, collect(b) AS others WITH [a] + others AS every
        """ + "\n" + First;

    /// <summary>What Neighbourhood gives of two hops.</summary>
    public const string TwoHops = $$"""
        MATCH (a:Entity {id: $id}) OPTIONAL MATCH (a)-[*1..2]-(b:Entity)
        WITH DISTINCT a, b WHERE b IS NULL OR a <> b
        WITH a, b ORDER BY b.ties DESC, b.id
        WITH a, collect(b) AS others WITH [a] + others AS every
        """ + "\n" + First;

    /// <summary>A shortest path with every tie between those on it.</summary>
    public const string Path = $$"""
        MATCH (a:Entity {id: $from}), (b:Entity {id: $to}) MATCH p = shortestPath((a)-[*..8]-(b))
        WITH nodes(p) AS shown
        """ + "\n" + Among;

    /// <summary>Names by queries of Lucene: as typed, and where that gives few, with typos.</summary>
    public const string Search = $$"""
        CALL () {
          CALL db.index.fulltext.queryNodes('graphexplorer_names', $typed) YIELD node AS n
          WITH n ORDER BY n.length, n.text LIMIT 500 MATCH (n)-[:NAMES]->(e:Entity)
          RETURN collect([n.text, n.tokens, n.position, {{Entity}}]) AS typed, count(DISTINCT e) AS entities, max(n.squeezed = $squeezed) AS whole
        }
        CALL (typed, entities, whole) {
          UNWIND typed AS row RETURN row
          UNION ALL
          WITH entities, whole WHERE entities < 20 AND NOT coalesce(whole, false)
          CALL db.index.fulltext.queryNodes('graphexplorer_names', $meant) YIELD node AS n
          WITH n ORDER BY n.length, n.text LIMIT 500 MATCH (n)-[:NAMES]->(e:Entity)
          RETURN [n.text, n.tokens, n.position, {{Entity}}] AS row
        }
        RETURN row
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

    /// <summary>A claim on a known tie, with its grade and paraphrase in lists, and its tie and the marker counted on.</summary>
    public const string Write = """
        MATCH (m:GraphExplorer {key: 1}), (r:Relationship {id: $tie}), (d:Document {id: $claim.document})
        CREATE (k:Claim) SET k = $claim, k.at = datetime($at)
        CREATE (k)-[:ABOUT]->(r) CREATE (k)-[:STANDS_IN]->(d)
        FOREACH (s IN COLLECT { UNWIND $claim.chain AS id MATCH (s:Speaker {id: id}) RETURN s } | CREATE (k)-[:SAID_BY]->(s))
        SET r.revision = r.revision + 1, r.assessed = r.assessed + 1, r.supporting = r.supporting + 1, m.change = m.change + 1, m.claims = m.claims + 1
        WITH r MATCH (a:Entity {id: r.from})-[t]->(b:Entity {id: r.to}) WHERE t.id = r.id SET t.confidence = r.confidence
        """;
}
