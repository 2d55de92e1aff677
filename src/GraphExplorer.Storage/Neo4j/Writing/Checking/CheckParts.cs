namespace GraphExplorer.Storage.Neo4j.Writing.Checking;

/// <summary>What follows from the facts and can be made again from them, in the order in which it is mended.</summary>
internal static class CheckParts
{
    private const string Entities = "MATCH (e:Entity) WHERE e.id > $after WITH e ORDER BY e.id LIMIT $most";

    private const string Records = "MATCH (r:Relationship) WHERE r.id > $after WITH r ORDER BY r.id LIMIT $most";

    private const string Claims = "MATCH (c:Claim) WHERE c.id > $after WITH c ORDER BY c.id LIMIT $most";

    private const string ClaimTies = """
        OPTIONAL MATCH (r:Relationship {id: c.relationship}) OPTIONAL MATCH (e:Entity {id: c.subject}) OPTIONAL MATCH (d:Document {id: c.document})
        WITH c, coalesce(r, e) AS about, d, COLLECT { UNWIND c.chain AS id MATCH (s:Speaker {id: id}) RETURN s ORDER BY id } AS speakers
        WITH c, about, d, speakers, about IS NULL OR d IS NULL OR size(speakers) < size(c.chain)
          OR COLLECT { MATCH (c)-[:ABOUT]->(x) RETURN x } <> [about] OR COLLECT { MATCH (c)-[:STANDS_IN]->(x) RETURN x } <> [d]
          OR COLLECT { MATCH (c)-[:SAID_BY]->(x) RETURN x ORDER BY x.id } <> speakers AS wrong
        """;

    private const string Gone = """
        WITH r, NOT EXISTS { MATCH (:Entity {id: r.from}) } OR NOT EXISTS { MATCH (:Entity {id: r.to}) } AS wrong
        """;

    private const string Ends = """
        OPTIONAL MATCH (a:Entity {id: r.from}) OPTIONAL MATCH (b:Entity {id: r.to})
        WITH r, a, b, a IS NOT NULL AND b IS NOT NULL
          AND (COLLECT { MATCH (r)-[:BEGINS_AT]->(x) RETURN x } <> [a] OR COLLECT { MATCH (r)-[:ENDS_AT]->(x) RETURN x } <> [b]) AS wrong
        """;

    // $types holds for each type its native type, its label, and its label once ended; $natives the native types alone: all others are other people's
    private const string Natives = """
        OPTIONAL MATCH (a:Entity {id: r.from}) OPTIONAL MATCH (b:Entity {id: r.to})
        WITH r, a, b, $types[r.type] AS type, COLLECT { MATCH (a)-[n]->(b) WHERE n.id = r.id AND type(n) IN $natives RETURN n } AS natives
        WITH r, a, b, type, natives, CASE WHEN a IS NULL OR b IS NULL THEN false WHEN r.unsupported THEN natives <> [] ELSE size(natives) <> 1 OR any(n IN natives WHERE
          type(n) <> type[0] OR coalesce(n.label, '') <> CASE WHEN r.ended THEN type[2] ELSE type[1] END OR coalesce(n.confidence, '') <> r.confidence
          OR coalesce(n.contested, NOT r.contested) <> r.contested OR coalesce(n.period, '') <> coalesce(r.period, '')
          OR coalesce(n.ended, false) <> coalesce(r.ended, false)) END AS wrong
        """;

    private const string Surplus = """
        OPTIONAL MATCH (e)-[n]->(o:Entity) WHERE n.id IS NOT NULL AND type(n) IN $natives AND NOT EXISTS {
          MATCH (r:Relationship {id: n.id}) WHERE r.unsupported = false AND r.from = e.id AND r.to = o.id }
        WITH e, n, n IS NOT NULL AS wrong
        """;

    private const string Counts = """
        CALL (e) {
          MATCH (e)<-[:BEGINS_AT|ENDS_AT]-(r:Relationship)
          WHERE r.unsupported = false AND EXISTS { MATCH (:Entity {id: r.from}) } AND EXISTS { MATCH (:Entity {id: r.to}) }
          WITH DISTINCT e, r
          RETURN count(r) AS ties, count(DISTINCT CASE WHEN r.from = r.to THEN null WHEN r.from = e.id THEN r.to ELSE r.from END) AS neighbours }
        WITH e, ties, neighbours, e.ties <> ties OR e.neighbours <> neighbours AS wrong
        """;

    /// <summary>The parts.</summary>
    public static readonly IReadOnlyList<CheckPart> All =
    [
        Part(Claims, "c", ClaimTies, """
            CALL (c, about, d, speakers, wrong) {
              WITH c, about, d, speakers WHERE wrong OPTIONAL MATCH (c)-[x:ABOUT|STANDS_IN|SAID_BY]->() DELETE x WITH DISTINCT c, about, d, speakers
              FOREACH (x IN [x IN [about] WHERE x IS NOT NULL] | CREATE (c)-[:ABOUT]->(x))
              FOREACH (x IN [x IN [d] WHERE x IS NOT NULL] | CREATE (c)-[:STANDS_IN]->(x))
              FOREACH (x IN speakers | CREATE (c)-[:SAID_BY]->(x)) }
            """, wrong => $"Of {wrong} claims the ties to what they are about, their document or their speakers are not what the claims say."),
        Part(Records, "r", Gone, null, wrong =>
            $"Of {wrong} relationships an entity at an end is gone, which nothing in the database can bring back: import a file that holds it."),
        Part(Records, "r", Ends, """
            CALL (r, a, b, wrong) {
              WITH r, a, b WHERE wrong OPTIONAL MATCH (r)-[x:BEGINS_AT|ENDS_AT]->() DELETE x WITH DISTINCT r, a, b
              CREATE (r)-[:BEGINS_AT]->(a) CREATE (r)-[:ENDS_AT]->(b) }
            """, wrong => $"Of {wrong} relationships the records are not tied to their ends."),
        Part(Records, "r", Natives, """
            FOREACH (yes IN CASE WHEN wrong THEN [true] ELSE [] END |
              FOREACH (n IN natives | DELETE n)
              FOREACH (native IN CASE WHEN r.unsupported THEN [] ELSE [type[0]] END | CREATE (a)-[:$(native) {
                id: r.id, label: CASE WHEN r.ended THEN type[2] ELSE type[1] END, confidence: r.confidence, contested: r.contested, period: r.period, ended: r.ended
              }]->(b)))
            """, wrong => $"Of {wrong} relationships the native ties are missing or not what the records say."),
        Part(Entities, "e", Surplus, "FOREACH (x IN CASE WHEN wrong THEN [n] ELSE [] END | DELETE x)", wrong => $"{wrong} native ties have no record."),
        Part(Entities, "e", Counts, """
            FOREACH (yes IN CASE WHEN wrong THEN [true] ELSE [] END | SET e.ties = ties, e.neighbours = neighbours)
            """, wrong => $"Of {wrong} entities the ties or neighbours are counted wrongly."),
    ];

    private static CheckPart Part(string some, string of, string wrong, string? mend, Func<long, string> fault)
    {
        var told = $"RETURN [max({of}.id), sum(CASE WHEN wrong THEN 1 ELSE 0 END)] AS row";
        return new CheckPart(
            $"{some} {wrong} {told}",
            mend is null ? null : $"{WriteProtocol.Lock} WITH m CALL () {{ {some} {wrong} {mend} WITH {of}, wrong RETURN max({of}.id) AS last, sum(CASE WHEN wrong THEN 1 ELSE 0 END) AS mended }} "
            + "SET m.projections = m.projections + 1 RETURN [last, mended] AS row",
            fault);
    }
}
