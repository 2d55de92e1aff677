using GraphExplorer.Storage.Neo4j.Writing.Packing;

namespace GraphExplorer.Storage.Neo4j.Writing;

/// <summary>
/// The one statement that writes facts. It takes the marker's lock, says whether it applies, and does all or nothing;
/// sent twice, it says <c>already</c>. New ties get their assessment at once: all that stands on them is at hand. Rows
/// are those of <see cref="Shapes"/>; nodes stand in lists, those created before those looked up.
/// </summary>
internal static class FactsCypher
{
    /// <summary>The statement.</summary>
    public static readonly string Text = string.Join('\n', Verdict, Sources, Ties, Behind, Marker);

    /// <summary>Takes the lock, says whether to apply, looks up what is referred to; <c>lost</c> where any of it is gone.</summary>
    private static string Verdict => $$"""
        {{WriteProtocol.Lock}}
        WITH m, {{WriteProtocol.OnFacts}}
        WITH m, verdict, {{Found("Document", "documents")}} AS knownDocuments, {{Found("Speaker", "speakers")}} AS knownSpeakers,
          {{Found("Entity", "entities")}} AS knownEntities, {{Found("Relationship", "ties")}} AS knownTies, {{Found("Claim", "known")}} AS knownClaims
        WITH m, knownDocuments, knownSpeakers, knownEntities, knownTies, knownClaims, [x IN $moments | datetime(x)] AS moments,
          CASE WHEN verdict = 'apply' AND size(knownDocuments) + size(knownSpeakers) + size(knownEntities) + size(knownTies) + size(knownClaims)
            < size($documents) + size($speakers) + size($entities) + size($ties) + size($known) THEN 'lost' ELSE verdict END AS verdict
        WITH *, CASE verdict WHEN 'apply' THEN [true] ELSE [] END AS go
        """;

    private static string Sources => $$"""
        CALL (go) { UNWIND go AS yes UNWIND $newDocuments AS d CREATE (x:Document) SET x = d RETURN collect(x) AS newDocuments }
        CALL (go) {
          UNWIND go AS yes UNWIND $newEntities AS e CREATE (x:Entity:$($texts[e[1]]) {{{Shapes.Entity.Properties()}}, ties: 0, neighbours: 0})
          FOREACH (n IN e[0] | CREATE (:Name {{{Shapes.Name.Properties()}}})-[:NAMES]->(x))
          RETURN collect(x) AS newEntities }
        WITH *, newDocuments + knownDocuments AS documents, newEntities + knownEntities AS entities
        CALL (go, documents, entities) {
          UNWIND go AS yes UNWIND $newSpeakers AS s CREATE (x:Speaker) SET x = s[2]
          FOREACH (i IN s[0] | FOREACH (d IN [documents[i]] | CREATE (x)-[:MENTIONED_IN]->(d)))
          FOREACH (i IN s[1] | FOREACH (e IN [entities[i]] | CREATE (x)-[:IS_ENTITY]->(e)))
          RETURN collect(x) AS newSpeakers }
        WITH *, newSpeakers + knownSpeakers AS speakers
        FOREACH (yes IN go |
          FOREACH (x IN $types | MERGE (y:RelationshipType {id: x.id}) SET y = x)
          FOREACH (x IN $graded | FOREACH (s IN [speakers[x[0]]] | SET s.reliability = x[1], s.reason = x[2]))
          FOREACH (x IN $gains | FOREACH (e IN [entities[x[0]]] |
            SET e.otherNames = x[1], e.date = x[2]
            FOREACH (n IN x[3] | CREATE (:Name {{{Shapes.Name.Properties()}}})-[:NAMES]->(e)))))
        """;

    /// <summary>Ties with their claims, records and native ties; before them which ends were no neighbours yet.</summary>
    private static string Ties => $$"""
        WITH *, COLLECT {
          UNWIND go AS yes UNWIND $pairs AS p WITH p, entities[p[0]] AS a, entities[p[1]] AS b
          WHERE a.ties = 0 OR b.ties = 0 OR NOT EXISTS { MATCH (a)-[x]-(b) WHERE x.id IS NOT NULL AND type(x) IN $natives } RETURN p } AS fresh
        FOREACH (yes IN go |
          FOREACH (t IN $newTies | FOREACH (a IN [entities[t[1]]] | FOREACH (b IN [entities[t[2]]] |
            CREATE (r:Relationship {{{Shapes.Tie.Properties()}}, weakest: $texts[t[6]] + t[7], period: $texts[t[5]], revision: 1, assessed: 1, rules: $rules})
            CREATE (r)-[:BEGINS_AT]->(a) CREATE (r)-[:ENDS_AT]->(b)
            FOREACH (native IN CASE WHEN t[3] IS NULL THEN [] ELSE [$texts[t[3]]] END |
              CREATE (a)-[:$(native) {{{Shapes.Tie.Properties(Shapes.OfNativeTies)}}, label: $texts[t[4]], period: $texts[t[5]]}]->(b))
            FOREACH (c IN t[0] | {{Claim("t[7]", "r")}}))))
          FOREACH (x IN $claims | FOREACH (c IN [x[2]] | FOREACH (r IN [CASE WHEN x[0] IS NULL THEN entities[x[1]] ELSE knownTies[x[0]] END] | {{Claim("x[3]", "r")}})))
          FOREACH (x IN $annotations | FOREACH (k IN [knownClaims[x[0]]] |
            SET k.grades = {{More("grades", 1)}}, k.retractions = {{More("retractions", 2)}}, k.summaries = {{More("summaries", 3)}}, k.retracted = x[4]))
          FOREACH (x IN $touched | FOREACH (r IN [knownTies[x]] | SET r.revision = r.revision + 1, r.behind = true))
          FOREACH (x IN $ends | FOREACH (e IN [entities[x[0]]] | SET e.ties = e.ties + x[1]))
          FOREACH (x IN fresh | FOREACH (e IN [entities[x[0]], entities[x[1]]] | SET e.neighbours = e.neighbours + 1))
          {{WriteProtocol.Count}})
        """;

    /// <summary>What can only be looked up once the rest is written: reviews, and known ties that something new bears on.</summary>
    private static string Behind => """
        WITH m, verdict, go, speakers
        CALL (go, m) {
          UNWIND go AS yes UNWIND $reviews AS v
          CREATE (x:Review) SET x = v[2], x.at = datetime(v[2].at), x.number = m.reviews + v[3]
          WITH x, v OPTIONAL MATCH (r:Relationship {id: v[0]}) OPTIONAL MATCH (c:Claim {id: v[1]})
          FOREACH (about IN [y IN [r, c] WHERE y IS NOT NULL] | CREATE (x)-[:REVIEWS]->(about))
        }
        CALL (go, speakers) {
          UNWIND go AS yes UNWIND [x IN $graded | speakers[x[0]]] AS s MATCH (s)<-[:SAID_BY]-(c:Claim)-[:ABOUT]->(r:Relationship)
          WITH DISTINCT r SET r.revision = r.revision + 1, r.behind = true
        }
        CALL (go) {
          UNWIND go AS yes MATCH (n:Claim {ahead: true}) MATCH (c:Claim {id: n.supersedes}) SET n.ahead = null
          WITH n, c WHERE c.relationship <> coalesce(n.relationship, n.proposition)
          MATCH (r:Relationship {id: c.relationship}) SET r.revision = r.revision + 1, r.behind = true
        }
        CALL (go) {
          UNWIND go AS yes UNWIND $relabelled AS x MATCH ()-[n:$(x[0])]->() WHERE n.id IS NOT NULL
          SET n.label = CASE WHEN n.ended THEN x[2] ELSE x[1] END
        }
        """;

    // new ties that older rules assessed are behind, too, where newer ones are about
    private static string Marker => $$"""
        FOREACH (yes IN go |
          SET m.change = $seen + 1, {{WriteProtocol.Note}},
            m.types = CASE WHEN $types = [] THEN m.types ELSE $seen + 1 END, m.typesBy = CASE WHEN $types = [] THEN m.typesBy ELSE $token END,
            m.identity = coalesce(m.identity, $token),
            m.entities = m.entities + $added.entities, m.claims = m.claims + $added.claims, m.documents = m.documents + $added.documents,
            m.speakers = m.speakers + $added.speakers, m.reviews = m.reviews + $added.reviews,
            m.relationships = m.relationships + $added.drawn, m.unsupported = m.unsupported + $added.undrawn)
        WITH m, verdict, go
        FOREACH (yes IN CASE WHEN EXISTS { MATCH (r:Relationship {behind: true}) } OR EXISTS { MATCH (r:Relationship) WHERE r.rules > $rules } THEN go ELSE [] END |
          SET m.behind = true)
        {{WriteProtocol.Tell}}
        """;

    private static string Found(string label, string ids) =>
        $$"""COLLECT { UNWIND range(0, size(${{ids}}) - 1) AS i MATCH (x:{{label}} {id: ${{ids}}[i]}) RETURN x ORDER BY i }""";

    private static string Claim(string relationship, string about) => $$"""
        FOREACH (d IN [documents[c[0]]] |
              CREATE (k:Claim {relationship: {{relationship}}, {{Shapes.Claim.Properties()}}})
              CREATE (k)-[:ABOUT]->({{about}}) CREATE (k)-[:STANDS_IN]->(d)
              FOREACH (s IN [i IN c[1] | speakers[i]] | CREATE (k)-[:SAID_BY]->(s)))
        """;

    private static string More(string list, int place) => $"CASE x[{place}] WHEN [] THEN k.{list} ELSE coalesce(k.{list}, []) + x[{place}] END";
}
