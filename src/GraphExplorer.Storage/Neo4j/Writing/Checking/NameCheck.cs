using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Storage.Neo4j.Writing.Checking;

/// <summary>Whether every entity can be found by exactly its names.</summary>
internal static class NameCheck
{
    private const int Most = 2_000;

    // the last entity that was looked at, and of those whose names are not in step the id and the names
    private const string Find = """
        MATCH (e:Entity) WHERE e.id > $after WITH e ORDER BY e.id LIMIT $most
        WITH e, [e.name] + coalesce(e.otherNames, []) AS names, COLLECT { MATCH (n:Name)-[:NAMES]->(e) RETURN n.text ORDER BY n.position } AS found
        RETURN [max(e.id), collect(CASE WHEN names <> found THEN [e.id, names] END)] AS row
        """;

    // an entity that got other names since they were read is left to the next check
    private const string Mend = $$"""
        {{WriteProtocol.Lock}}
        WITH m UNWIND $rows AS x MATCH (e:Entity {id: x[0]}) WHERE [e.name] + coalesce(e.otherNames, []) = x[2]
        CALL (e) { OPTIONAL MATCH (n:Name)-[:NAMES]->(e) DETACH DELETE n }
        FOREACH (n IN x[1] | CREATE (y:Name)-[:NAMES]->(e) SET y = n)
        RETURN [count(*)] AS row
        """;

    /// <summary>How many have names that are not in step; mends them where asked.</summary>
    public static async Task<long> RunAsync(GraphDatabase database, bool repair, CancellationToken cancel)
    {
        var wrong = 0L;
        for (var after = ""; after is not null;)
        {
            var row = (await database.AskForWritingAsync(asking => asking.PlainRowsAsync(Find, ("after", after), ("most", Most)), cancel))[0];
            var some = row.List(1).Cast<IReadOnlyList<object?>>().ToList();
            (wrong, after) = (wrong + some.Count, row.TextOrNull(0));
            if (repair && some.Count > 0)
            {
                await database.WriteRowsAsync(Statement.Of(Mend, ("token", WriteToken.New()), ("rows", some.ConvertAll(Row))) with { IsPlain = true });
            }
        }

        return wrong;
    }

    /// <summary>The id, the names as they are searched for, the names as they were read.</summary>
    private static object[] Row(IReadOnlyList<object?> entity)
    {
        var names = ((IReadOnlyList<object?>)entity[1]!).Cast<string>().ToArray();
        return [entity[0]!, names.Select(NameValues.Of).ToArray(), names];
    }
}
