namespace GraphExplorer.Storage.Neo4j.Opening;

/// <summary>The constraints and indexes of a database of ours, all under names that begin with <c>graphexplorer_</c>.</summary>
internal static class GraphSchema
{
    /// <summary>The full-text index over the words of names.</summary>
    public const string NameWords = "graphexplorer_names";

    /// <summary>From nothing to the newest version, in order, without a gap.</summary>
    public static readonly IReadOnlyList<SchemaStep> Steps = [new SchemaStep(1, [.. Keys(), .. Indexes(), Words])];

    /// <summary>The newest version.</summary>
    public static int Version => Steps[^1].Version;

    // letters, digits and signs that stand together are one word, as they were folded
    private const string Words =
        $"CREATE FULLTEXT INDEX {NameWords} IF NOT EXISTS FOR (n:Name) ON EACH [n.tokens] OPTIONS {{indexConfig: {{`fulltext.analyzer`: 'whitespace'}}}}";

    private static IEnumerable<string> Keys() =>
    [
        Unique("marker", "GraphExplorer", "key"),
        Unique("type", "RelationshipType", "id"),
        Unique("document", "Document", "id"),
        Unique("speaker", "Speaker", "id"),
        Unique("entity", "Entity", "id"),
        Unique("relationship", "Relationship", "id"),
        Unique("claim", "Claim", "id"),
        Unique("review", "Review", "id"),
        Unique("tally", "Tally", "key"),
    ];

    private static IEnumerable<string> Indexes() =>
    [
        Range("name_normal", "Name", "normal"),
        Range("name_squeezed", "Name", "squeezed"),
        Range("entity_ties", "Entity", "ties"),
        Range("claim_supersedes", "Claim", "supersedes"),
        Range("claim_ahead", "Claim", "ahead"),
        Range("claim_subject", "Claim", "subject", "proposition"),
        Range("relationship_behind", "Relationship", "behind"),
        Range("relationship_rules", "Relationship", "rules"),
        Range("relationship_weakest", "Relationship", "unsupported", "weakest"),
        Range("relationship_weakest_type", "Relationship", "type", "unsupported", "weakest"),
        Range("relationship_flagged", "Relationship", "flagged", "weakest"),
        Range("relationship_reviewed", "Relationship", "reviewed", "weakest"),
        Range("review_at", "Review", "at"),
    ];

    private static string Unique(string name, string label, string property) =>
        $"CREATE CONSTRAINT graphexplorer_{name} IF NOT EXISTS FOR (n:{label}) REQUIRE n.{property} IS UNIQUE";

    private static string Range(string name, string label, params string[] properties) =>
        $"CREATE INDEX graphexplorer_{name} IF NOT EXISTS FOR (n:{label}) ON ({string.Join(", ", properties.Select(one => $"n.{one}"))})";
}
