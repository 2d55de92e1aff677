namespace GraphExplorer.Storage.Neo4j.Writing.Checking;

/// <summary>What follows from the facts and can be made again from them, in the order in which it is mended.</summary>
internal static class CheckParts
{
    private const string Entities = "MATCH (e:Entity) WHERE e.id > $after WITH e ORDER BY e.id LIMIT $most";

    private const string Records = "MATCH (r:Relationship) WHERE r.id > $after WITH r ORDER BY r.id LIMIT $most";

    private const string Claims = "MATCH (c:Claim) WHERE c.id > $after WITH c ORDER BY c.id LIMIT $most";

    private const string ClaimTies = """
        OPTIONAL MATCH (r:Relationship {id: c.relationship}) OPTIONAL MATCH (e:Entity {id: c.subject}) OPTIONAL MATCH (d:Document {id: c.document})
        WITH c, coalesce(r, e) AS about, d, COLLECT { UNWIND c.chain AS id MATCH (s:Speaker {id: id}) RETURN s } AS speakers
        WITH c, about, d, speakers, NOT EXISTS { (c)-[:ABOUT]->(about) } OR NOT EXISTS { (c)-[:STANDS_IN]->(d) }
          OR COUNT { (c)-[:SAID_BY]->() } <> size(speakers) AS wrong
        """;

    private const string Ends = """
        MATCH (a:Entity {id: r.from}) MATCH (b:Entity {id: r.to})
        WITH r, a, b, COLLECT { MATCH (r)-[:BEGINS_AT]->(x) RETURN x } <> [a] OR COLLECT { MATCH (r)-[:ENDS_AT]->(x) RETURN x } <> [b] AS wrong
        """;

    // $types holds for each type its native type, its label, and its label once ended
    private const string Natives = """
        MATCH (a:Entity {id: r.from}) MATCH (b:Entity {id: r.to})
        WITH r, a, b, $types[r.type] AS type, COLLECT { MATCH (a)-[n]->(b) WHERE n.id = r.id RETURN n } AS natives
        WITH r, a, b, type, natives, CASE WHEN r.unsupported THEN natives <> [] ELSE size(natives) <> 1 OR any(n IN natives WHERE
          type(n) <> type[0] OR coalesce(n.label, '') <> CASE WHEN r.ended THEN type[2] ELSE type[1] END OR coalesce(n.confidence, '') <> r.confidence
          OR coalesce(n.contested, NOT r.contested) <> r.contested OR coalesce(n.period, '') <> coalesce(r.period, '')
          OR coalesce(n.ended, false) <> coalesce(r.ended, false)) END AS wrong
        """;

    private const string Surplus = """
        OPTIONAL MATCH (e)-[n]->(o:Entity) WHERE n.id IS NOT NULL AND NOT EXISTS {
          MATCH (r:Relationship {id: n.id}) WHERE r.unsupported = false AND r.from = e.id AND r.to = o.id }
        WITH e, n, n IS NOT NULL AS wrong
        """;

    private const string Counts = """
        CALL (e) {
          MATCH (e)<-[:BEGINS_AT|ENDS_AT]-(r:Relationship) WHERE r.unsupported = false WITH DISTINCT e, r
          RETURN count(r) AS ties, count(DISTINCT CASE WHEN r.from = r.to THEN null WHEN r.from = e.id THEN r.to ELSE r.from END) AS neighbours }
        WITH e, ties, neighbours, e.ties <> ties OR e.neighbours <> neighbours AS wrong
        """;

    /// <summary>The parts.</summary>
    public static readonly IReadOnlyList<CheckPart> All =
    [
        Part(Claims, "c", ClaimTies, """
            FOREACH (yes IN CASE WHEN wrong THEN [true] ELSE [] END |
              FOREACH (x IN CASE WHEN about IS NULL THEN [] ELSE [about] END | MERGE (c)-[:ABOUT]->(x))
              FOREACH (x IN CASE WHEN d IS NULL THEN [] ELSE [d] END | MERGE (c)-[:STANDS_IN]->(x))
              FOREACH (x IN speakers | MERGE (c)-[:SAID_BY]->(x)))
            """, wrong => $"Of {wrong} claims the ties to what they are about, their document or their speakers are missing."),
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

    private static CheckPart Part(string some, string of, string wrong, string mend, Func<long, string> fault)
    {
        var told = $"RETURN [max({of}.id), sum(CASE WHEN wrong THEN 1 ELSE 0 END)] AS row";
        return new CheckPart(
            $"{some} {wrong} {told}",
            $"{WriteProtocol.Lock} WITH m CALL () {{ {some} {wrong} {mend} WITH {of}, wrong RETURN max({of}.id) AS last, sum(CASE WHEN wrong THEN 1 ELSE 0 END) AS mended }} "
            + "SET m.projections = m.projections + 1 RETURN [last, mended] AS row",
            fault);
    }
}
