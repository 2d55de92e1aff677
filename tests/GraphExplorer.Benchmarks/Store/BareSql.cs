namespace GraphExplorer.Benchmarks.Store;

/// <summary>The bare statements of the questions for the file: they give the same entities and ties with the same columns.</summary>
internal static class BareSql
{
    private const string Entity = "e.id, e.kind, e.name, e.other_names, e.date, e.ties, e.neighbours";

    private const string Tie = """
        r.id, a.id, t.id, b.id, r.rank, r.unsupported, r.flagged, r.reviews, r.supporting, r.disputing, r.questioning,
          r.excluded, r.origins, r.independent, r.weaknesses, r.likelihood_term, r.likelihood_scale, r.ended, r.last_said
        """;

    private const string Ends = "CROSS JOIN entity a ON a.key = r.one CROSS JOIN type t ON t.key = r.type CROSS JOIN entity b ON b.key = r.other";

    private const string FromOne = "CROSS JOIN relationship r INDEXED BY relationship_one ON r.unsupported = 0 AND r.one = ";

    private const string FromOther = "CROSS JOIN relationship r INDEXED BY relationship_other ON r.unsupported = 0 AND r.other = ";

    private const string ToTwelve = "NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL";

    /// <summary>Entities of a list in its order. Answers of one statement have one width: that of a tie.</summary>
    private const string Listed = $"SELECT {Entity}, {ToTwelve} FROM shown s CROSS JOIN entity e ON e.key = s.key";

    /// <summary>Every tie among them: those of most are read and sifted, of an entity with far more ties than that each pair is looked up.</summary>
    private const string Among = $"""
        SELECT {Tie} FROM (
          SELECT r.key FROM shown s {FromOne} s.key AND +r.other IN (SELECT key FROM shown) WHERE s.ties <= 4 * (SELECT count(*) FROM shown)
          UNION ALL SELECT r.key FROM shown s CROSS JOIN shown o {FromOne} s.key AND r.other = o.key WHERE s.ties > 4 * (SELECT count(*) FROM shown)
        ) k CROSS JOIN relationship r ON r.key = k.key {Ends}
        """;

    /// <summary>How many entities and ties there are before the limit, where it leaves any out.</summary>
    private const string Total = $"""
        SELECT (SELECT count(*) FROM every), (
          SELECT count(*) FROM every s {FromOne} s.key AND +r.other IN (SELECT key FROM every) WHERE s.ties <= 4 * (SELECT count(*) FROM every)
        ) + (
          SELECT count(*) FROM every s CROSS JOIN every o {FromOne} s.key AND r.other = o.key WHERE s.ties > 4 * (SELECT count(*) FROM every)
        ), NULL, NULL, NULL, NULL, NULL, {ToTwelve} WHERE (SELECT count(*) FROM every) > ?2
        """;

    private const string First = $"""
        every (key, ties) AS MATERIALIZED (
          SELECT e.key, e.ties FROM reached x CROSS JOIN entity e ON e.key = x.key ORDER BY x.hop, e.ties DESC, e.id),
        shown (key, ties) AS MATERIALIZED (SELECT key, ties FROM every LIMIT ?2)
        {Listed} UNION ALL {Among} UNION ALL {Total}
        """;

    private const string Near = $"""
        WITH focus (key) AS MATERIALIZED (SELECT key FROM entity WHERE id = ?1),
        near (key) AS MATERIALIZED (
          SELECT r.other FROM focus f {FromOne} f.key UNION SELECT r.one FROM focus f {FromOther} f.key),
        """;

    /// <summary>An entity (?1), its neighbours by their ties, the first of them (?2), every tie among these, and how many there are.</summary>
    public const string Neighbourhood = $"""
        {Near}
        reached (key, hop) AS (SELECT key, 0 FROM focus UNION ALL SELECT key, 1 FROM near WHERE key NOT IN (SELECT key FROM focus)),
        {First}
        """;

    /// <summary>What Neighbourhood gives of two hops.</summary>
    public const string TwoHops = $"""
        {Near}
        far (key) AS (SELECT r.other FROM near n {FromOne} n.key UNION SELECT r.one FROM near n {FromOther} n.key),
        reached (key, hop) AS (
          SELECT key, min(hop) FROM (SELECT key, 0 AS hop FROM focus UNION ALL SELECT key, 1 FROM near UNION ALL SELECT key, 2 FROM far) GROUP BY key),
        {First}
        """;

    /// <summary>The entities of a list of row keys (?1) and every tie among them.</summary>
    public const string Way = $"""
        WITH shown (key, ties) AS MATERIALIZED (SELECT e.key, e.ties FROM json_each(?1) k CROSS JOIN entity e ON e.key = k.value ORDER BY k.key)
        {Listed} UNION ALL {Among}
        """;

    /// <summary>The neighbours of a list of row keys (?1), each with where it was found.</summary>
    public const string Hop = $"""
        SELECT r.one, r.other FROM json_each(?1) k {FromOne} k.value UNION ALL SELECT r.other, r.one FROM json_each(?1) k {FromOther} k.value
        """;

    /// <summary>The row key of an entity.</summary>
    public const string Key = "SELECT key FROM entity WHERE id = ?1";

    /// <summary>Names without gaps (?1), then by a query of the word index (?2), the shortest first.</summary>
    public const string Names = """
        SELECT * FROM (SELECT n.entity, n.position, n.text, n.squeezed, n.tokens FROM name n WHERE n.squeezed = ?1 ORDER BY n.key LIMIT 500)
        UNION ALL SELECT * FROM (SELECT n.entity, n.position, n.text, n.squeezed, n.tokens FROM name_words w JOIN name n ON n.key = w.rowid
          WHERE w.tokens MATCH ?2 ORDER BY w.rowid LIMIT 500)
        """;

    /// <summary>Words that a form (?1, a list of numbers) may be a mistyping of.</summary>
    public const string Words = "SELECT DISTINCT w.text FROM json_each(?1) k CROSS JOIN spelling s ON s.hash = k.value CROSS JOIN word w ON w.key = s.word";

    /// <summary>The entities of a list of row keys.</summary>
    public const string Entities = $"SELECT {Entity} FROM json_each(?1) k CROSS JOIN entity e ON e.key = k.value";

    /// <summary>The hundred weakest ties and one more, with their ends, and how many there are.</summary>
    public const string Weakest = $"""
        WITH page (key) AS MATERIALIZED (
          SELECT key FROM relationship INDEXED BY relationship_weakest WHERE unsupported = 0 ORDER BY rank, id LIMIT 101)
        SELECT {Tie}, {BothEnds}, (SELECT sum(ties) FROM tally WHERE unsupported = 0) FROM page p CROSS JOIN relationship r ON r.key = p.key {Ends}
        """;

    /// <summary>The same of one type (?1).</summary>
    public const string WeakestOfType = $"""
        WITH kind (key) AS MATERIALIZED (SELECT key FROM type WHERE id = ?1), page (key) AS MATERIALIZED (
          SELECT key FROM relationship INDEXED BY relationship_weakest_type
          WHERE type = (SELECT key FROM kind) AND unsupported = 0 ORDER BY rank, id LIMIT 101)
        SELECT {Tie}, {BothEnds}, (SELECT sum(ties) FROM tally WHERE type = (SELECT key FROM kind) AND unsupported = 0)
        FROM page p CROSS JOIN relationship r ON r.key = p.key {Ends}
        """;

    /// <summary>The five hundred best-tied entities, every tie among them, and how many there are in all.</summary>
    public const string Whole = $"""
        WITH shown (key, ties) AS MATERIALIZED (SELECT key, ties FROM entity ORDER BY ties DESC, id LIMIT 500)
        {Listed} UNION ALL {Among} UNION ALL SELECT entities, relationships, NULL, NULL, NULL, NULL, NULL, {ToTwelve} FROM state
        """;

    /// <summary>What is kept so that it need not be counted.</summary>
    public const string Counts = "SELECT entities, relationships, unsupported, claims, documents, speakers, reviews, change FROM state";

    /// <summary>The number of the last change.</summary>
    public const string Change = "SELECT change FROM state";

    private const string BothEnds = """
        a.kind, a.name, a.other_names, a.date, a.ties, a.neighbours, b.kind, b.name, b.other_names, b.date, b.ties, b.neighbours
        """;
}
