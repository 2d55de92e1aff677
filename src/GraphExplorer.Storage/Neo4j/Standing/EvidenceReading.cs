using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Standing;

/// <summary>Reads claims with all that their assessment looks at, and the reviews beside them, in one statement for many propositions.</summary>
internal static class EvidenceReading
{
    private const string TiesById = """
        WITH COLLECT { UNWIND $ids AS id MATCH (r:Relationship {id: id}) RETURN r } AS ties
        WITH ties, COLLECT { UNWIND ties AS r MATCH (c:Claim)-[:ABOUT]->(r) RETURN c } AS claims
        """;

    // those that are behind their facts, and where there are none, those that older rules assessed; what newer rules
    // assessed is left to programs that know them, or two versions would undo each other's work without end
    private const string TiesBehind = """
        WITH COLLECT { MATCH (r:Relationship {behind: true}) WHERE r.rules <= $rules RETURN r LIMIT $most } AS behind
        WITH CASE behind WHEN [] THEN COLLECT { MATCH (r:Relationship) WHERE r.rules < $rules RETURN r LIMIT $most } ELSE behind END AS ties
        WITH ties, COLLECT { UNWIND ties AS r MATCH (c:Claim)-[:ABOUT]->(r) RETURN c } AS claims
        """;

    private const string OneProposition =
        "WITH [] AS ties, COLLECT { MATCH (c:Claim {subject: $entity, proposition: $proposition}) RETURN c } AS claims";

    private const string EveryProposition =
        "WITH [] AS ties, COLLECT { MATCH (c:Claim {subject: $entity}) WHERE c.proposition IS NOT NULL RETURN c } AS claims";

    // withdrawn, or corrected by a live claim about something else, which the claims at hand cannot tell
    private const string Whole = """
        RETURN [
          [r IN ties | properties(r)],
          [c IN claims | properties(c)],
          COLLECT {
            UNWIND claims AS c MATCH (n:Claim {supersedes: c.id})
            WHERE coalesce(n.retracted, false) = false AND coalesce(n.relationship, n.proposition) <> coalesce(c.relationship, c.proposition)
            RETURN DISTINCT c.id },
          COLLECT { UNWIND claims AS c WITH DISTINCT c.document AS id MATCH (d:Document {id: id}) RETURN properties(d) },
          COLLECT { UNWIND claims AS c UNWIND c.chain AS id WITH DISTINCT id MATCH (s:Speaker {id: id}) RETURN properties(s) },
          COLLECT {
            UNWIND CASE ties WHEN [] THEN claims ELSE ties END AS about MATCH (v:Review)-[:REVIEWS]->(about)
            RETURN properties(v) ORDER BY v.at, v.number }
        ] AS row
        """;

    /// <summary>All that stands on these relationships; unknown ids are left out.</summary>
    public static async Task<EvidenceFound> OfTiesAsync(StateReader asking, IReadOnlyCollection<string> ids) =>
        Of(await asking.RowsAsync($"{TiesById} {Whole}", ("ids", ids)));

    /// <summary>All that stands on some relationships whose projections are behind their facts or the rules.</summary>
    public static async Task<EvidenceFound> OfBehindAsync(StateReader asking, int rules, int most) =>
        Of(await asking.RowsAsync($"{TiesBehind} {Whole}", ("rules", rules), ("most", most)));

    /// <summary>All that stands on one proposition about an entity.</summary>
    public static async Task<EvidenceFound> OfPropositionAsync(StateReader asking, string entityId, string proposition) =>
        Of(await asking.RowsAsync($"{OneProposition} {Whole}", ("entity", entityId), ("proposition", proposition)));

    /// <summary>All that stands on every proposition about an entity.</summary>
    public static async Task<EvidenceFound> OfEntityAsync(StateReader asking, string entityId) =>
        Of(await asking.RowsAsync($"{EveryProposition} {Whole}", ("entity", entityId)));

    /// <summary>Whether there are projections that newer rules made.</summary>
    public static async Task<bool> IsAnyNewerAsync(StateReader asking, int rules) =>
        (await asking.RowsAsync("RETURN [EXISTS { MATCH (r:Relationship) WHERE r.rules > $rules }] AS row", ("rules", rules)))[0].Flag(0);

    private static EvidenceFound Of(List<Row> rows) => new(rows[0]);
}
