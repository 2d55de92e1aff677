using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Writing;

/// <summary>What both statements that write have in common: how they are known when they are sent again, and what they count.</summary>
internal static class WriteProtocol
{
    /// <summary>Takes the marker's lock; everybody else who writes waits for its end.</summary>
    public const string Lock = "MATCH (m:GraphExplorer {key: 1}) SET m.lock = $token";

    /// <summary>The <c>verdict</c> on facts: whether to apply them, which were made up from the change <c>$seen</c>.</summary>
    public const string OnFacts = $"{Known} WHEN m.change {Else}";

    /// <summary>The <c>verdict</c> on projections: whether to apply them, which were made up after <c>$seen</c> others.</summary>
    public const string OnProjections = $"{Known} WHEN m.projections {Else}";

    /// <summary>Notes, within a SET, that projections were written, and by which token a second sending is known.</summary>
    public const string Note = "m.projections = m.projections + 1, m.recent = ([$token] + m.recent)[0..64]";

    /// <summary>Tells what became of it, and the state that the network is in now.</summary>
    public const string Tell = $"RETURN verdict, {MarkerState.Values}";

    /// <summary>Adds to the numbers of ties by what lists filter on; within a FOREACH.</summary>
    public const string Count = """
        FOREACH (x IN $tallies | MERGE (y:Tally {key: x.key}) ON CREATE SET y += x.counted, y.ties = 0 SET y.ties = y.ties + x.ties)
        """;

    private const string Known = "CASE WHEN $token IN m.recent THEN 'already'";

    private const string Else = "<> $seen THEN 'stale' ELSE 'apply' END AS verdict";
}
