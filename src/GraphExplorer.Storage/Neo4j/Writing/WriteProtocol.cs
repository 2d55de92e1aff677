namespace GraphExplorer.Storage.Neo4j.Writing;

/// <summary>What both statements that write have in common.</summary>
internal static class TallyCypher
{
    /// <summary>Adds to the numbers of ties by what lists filter on; within a FOREACH.</summary>
    public const string Count = """
        FOREACH (x IN $tallies | MERGE (y:Tally {key: x.key}) ON CREATE SET y += x.counted, y.ties = 0 SET y.ties = y.ties + x.ties)
        """;
}
