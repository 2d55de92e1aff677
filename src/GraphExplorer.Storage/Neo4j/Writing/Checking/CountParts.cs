namespace GraphExplorer.Storage.Neo4j.Writing.Checking;

/// <summary>What is kept so that it need not be counted: the marker's numbers, and the numbers of ties by type.</summary>
internal static class CountParts
{
    private const string Counted = """
        [COUNT { (:Entity) }, COUNT { MATCH (r:Relationship) WHERE r.unsupported = false }, COUNT { MATCH (r:Relationship) WHERE r.unsupported = true },
         COUNT { (:Claim) }, COUNT { (:Document) }, COUNT { (:Speaker) }, COUNT { (:Review) }]
        """;

    private const string Tallied = """
        MATCH (r:Relationship) WITH r.type AS type, r.kinds AS kinds, r.unsupported AS unsupported,
          coalesce(r.flagged, false) AS flagged, coalesce(r.reviewed, false) AS reviewed, count(*) AS ties
        """;

    /// <summary>Whether the marker's numbers are right, then the tallies that are wrong.</summary>
    public const string Find = $$"""
        MATCH (m:GraphExplorer {key: 1})
        WITH [m.entities, m.relationships, m.unsupported, m.claims, m.documents, m.speakers, m.reviews] = {{Counted}} AS right
        CALL () {
          {{Tallied}}
          WHERE COUNT { MATCH (t:Tally {type: type, unsupported: unsupported, flagged: flagged, reviewed: reviewed}) WHERE t.kinds = kinds AND t.ties = ties } <> 1
          RETURN count(*) AS wrong }
        CALL () { {{Tallied}} RETURN coalesce(sum(ties), 0) AS every }
        CALL () { MATCH (t:Tally) RETURN coalesce(sum(t.ties), 0) AS told }
        RETURN [right, wrong > 0 OR every <> told] AS row
        """;

    /// <summary>Counts anew; <c>$keys</c> of the tallies are made of the same parts as in <see cref="Values.TallyValues"/>.</summary>
    public const string Mend = $$"""
        {{WriteProtocol.Lock}}
        WITH m, {{Counted}} AS counted
        SET m.entities = counted[0], m.relationships = counted[1], m.unsupported = counted[2], m.claims = counted[3],
          m.documents = counted[4], m.speakers = counted[5], m.reviews = counted[6], m.projections = m.projections + 1
        WITH m
        CALL () { MATCH (t:Tally) DELETE t }
        CALL () {
          {{Tallied}}
          CREATE (:Tally {key: type + ' ' + reduce(words = '', kind IN kinds | words + CASE words WHEN '' THEN '' ELSE ' ' END + kind) + ' '
            + CASE WHEN unsupported THEN 'u' ELSE '-' END + CASE WHEN flagged THEN 'f' ELSE '-' END + CASE WHEN reviewed THEN 'r' ELSE '-' END,
            type: type, kinds: kinds, unsupported: unsupported, flagged: flagged, reviewed: reviewed, ties: ties}) }
        RETURN [m.change] AS row
        """;

    /// <summary>Tells everybody that answers may have changed.</summary>
    public const string Raise = $"{WriteProtocol.Lock}, m.change = m.change + 1 RETURN [m.change] AS row";

    /// <summary>How many relationships have projections behind their facts or the rules; those by newer rules are not behind them.</summary>
    public const string Behind = """
        RETURN [COUNT { MATCH (r:Relationship {behind: true}) } + COUNT { MATCH (r:Relationship) WHERE r.behind IS NULL AND r.rules < $rules }] AS row
        """;
}
