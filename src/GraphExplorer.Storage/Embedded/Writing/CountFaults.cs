using GraphExplorer.Storage.Embedded.Connections;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>Whether what is kept so that it need not be counted is what a count gives.</summary>
internal static class CountFaults
{
    /// <summary>The counts of the state, counted.</summary>
    public const string State = """
        SELECT (SELECT count(*) FROM entity), (SELECT count(*) FROM relationship WHERE unsupported = 0),
          (SELECT count(*) FROM relationship WHERE unsupported = 1), (SELECT count(*) FROM claim), (SELECT count(*) FROM document),
          (SELECT count(*) FROM speaker), (SELECT count(*) FROM review)
        """;

    /// <summary>Ties and neighbours of every entity that has any, counted.</summary>
    public const string Ends = """
        SELECT one AS entity, count(DISTINCT key) AS ties, count(DISTINCT nullif(other, one)) AS neighbours FROM (
          SELECT key, one, other FROM relationship WHERE unsupported = 0
          UNION ALL SELECT key, other, one FROM relationship WHERE unsupported = 0) GROUP BY one
        """;

    /// <summary>The tallies, counted.</summary>
    public const string Tally =
        "SELECT type, kinds, unsupported, flagged, reviews > 0, count(*) FROM relationship GROUP BY 1, 2, 3, 4, 5";

    private const string Remedy = " Run check --repair.";

    private const string WrongState =
        $"SELECT 1 FROM state WHERE (entities, relationships, unsupported, claims, documents, speakers, reviews) IS NOT ({State})";

    private const string WrongEnds = $"""
        SELECT count(*) FROM entity e LEFT JOIN ({Ends}) c ON c.entity = e.key
        WHERE e.ties <> coalesce(c.ties, 0) OR e.neighbours <> coalesce(c.neighbours, 0)
        """;

    private const string WrongTally = $"""
        SELECT count(*) FROM (
          SELECT * FROM (SELECT type, kinds, unsupported, flagged, reviewed, ties FROM tally WHERE ties <> 0 EXCEPT {Tally})
          UNION ALL SELECT * FROM ({Tally} EXCEPT SELECT type, kinds, unsupported, flagged, reviewed, ties FROM tally))
        """;

    private const string Nameless =
        "SELECT count(*) FROM entity e WHERE NOT EXISTS (SELECT 1 FROM name n WHERE n.entity = e.key AND n.position = 0 AND n.text = e.name)";

    /// <summary>The faults, each with its remedy.</summary>
    public static IEnumerable<string> Of(Session session)
    {
        if (session.Number(WrongState) is not null)
        {
            yield return "The counts of the store are not what it holds." + Remedy;
        }

        if (session.Number(WrongEnds) is > 0 and var ends)
        {
            yield return $"Of {ends} entities the ties or neighbours are counted wrongly." + Remedy;
        }

        if (session.Number(WrongTally) is > 0)
        {
            yield return "The numbers of ties by type are not what the store holds." + Remedy;
        }

        if (session.Number(Nameless) is > 0 and var nameless)
        {
            yield return $"Of {nameless} entities the name cannot be searched for. Put a backup in its place.";
        }
    }
}
