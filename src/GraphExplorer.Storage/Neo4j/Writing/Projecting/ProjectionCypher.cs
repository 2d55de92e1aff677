namespace GraphExplorer.Storage.Neo4j.Writing.Projecting;

/// <summary>
/// The one statement that writes projections: on each record, on the native tie beside it, and what is counted by
/// them. It applies only where nothing was projected since it was made up and every record still has the revision that
/// its projection was computed from; sent twice, it says <c>already</c>. Where somebody deleted an entity at an end of
/// a tie, the record takes its projection all the same: without it, it would stay behind for ever.
/// </summary>
internal static class ProjectionCypher
{
    /// <summary>The statement.</summary>
    public const string Text = $$"""
        {{WriteProtocol.Lock}}
        WITH m, {{WriteProtocol.OnProjections}}
        WITH m, verdict, COUNT { UNWIND $rows AS x MATCH (r:Relationship {id: x.record.id}) WHERE r.revision = x.record.revision RETURN r } AS current
        WITH m, CASE WHEN verdict = 'apply' AND current < size($rows) THEN 'stale' ELSE verdict END AS verdict
        WITH m, verdict, CASE verdict WHEN 'apply' THEN [true] ELSE [] END AS go
        CALL (go) {
          UNWIND go AS yes UNWIND $rows AS x
          MATCH (r:Relationship {id: x.record.id}) OPTIONAL MATCH (a:Entity {id: x.record.from}) OPTIONAL MATCH (b:Entity {id: x.record.to})
          OPTIONAL MATCH (a)-[n]->(b) WHERE n.id = x.record.id AND type(n) IN $natives
          WITH x, r, a, b, collect(n) AS natives
          WITH x, r, a, b, natives, [n IN natives WHERE type(n) = x.native] AS ours
          SET r = x.record
          FOREACH (n IN [n IN natives WHERE x.native IS NULL OR type(n) <> x.native] + ours[1..] | DELETE n)
          FOREACH (n IN ours[0..1] | SET n = x.tie)
          FOREACH (native IN CASE WHEN x.native IS NULL OR ours <> [] OR a IS NULL OR b IS NULL THEN [] ELSE [x.native] END | CREATE (a)-[n:$(native)]->(b) SET n = x.tie)
        }
        CALL (go) {
          UNWIND go AS yes UNWIND $ends AS x MATCH (e:Entity {id: x[0]}) SET e.ties = e.ties + x[1], e.neighbours = e.neighbours + x[2]
        }
        FOREACH (yes IN go |
          {{WriteProtocol.Count}}
          SET {{WriteProtocol.Note}}, m.change = m.change + $raise,
            m.relationships = m.relationships + $drawn, m.unsupported = m.unsupported + $undrawn)
        WITH m, verdict, go
        FOREACH (yes IN CASE // while newer rules are about, only a program that knows them can tell that all is in step
          WHEN EXISTS { MATCH (r:Relationship {behind: true}) } OR EXISTS { MATCH (r:Relationship) WHERE r.rules < $rules }
            OR EXISTS { MATCH (r:Relationship) WHERE r.rules > $rules } THEN [] ELSE go END | SET m.behind = null)
        {{WriteProtocol.Tell}}
        """;
}
