using GraphExplorer.Storage.Embedded.Connections;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>Counts anew where a count is wrong.</summary>
internal static class CountRepair
{
    private const string State =
        $"UPDATE state SET (entities, relationships, unsupported, claims, documents, speakers, reviews) = ({CountFaults.State})";

    private const string Ends = $"""
        UPDATE entity SET ties = coalesce(c.ties, 0), neighbours = coalesce(c.neighbours, 0)
        FROM entity e LEFT JOIN ({CountFaults.Ends}) c ON c.entity = e.key
        WHERE entity.key = e.key AND (entity.ties <> coalesce(c.ties, 0) OR entity.neighbours <> coalesce(c.neighbours, 0))
        """;

    /// <summary>Repairs the counts.</summary>
    public static void Run(Session session)
    {
        if (!CountFaults.Of(session).Any())
        {
            return;
        }

        session.Execute(State);
        session.Execute(Ends);
        session.Execute("DELETE FROM tally");
        session.Execute($"INSERT INTO tally (type, kinds, unsupported, flagged, reviewed, ties) {CountFaults.Tally}");
        session.Execute("UPDATE state SET change = change + 1");
    }
}
