using GraphExplorer.Domain.Explorations;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Workspace;

/// <summary>Reads the explorations of one network.</summary>
internal static class ReadExplorations
{
    /// <summary>The row key of an id, or null.</summary>
    public static long? Key(Session session, string network, string id) =>
        session.Number("SELECT key FROM exploration WHERE id = ?1 AND network = ?2", id, network);

    /// <summary>The version that is kept, or null.</summary>
    public static long? Version(Session session, string network, string id) =>
        session.Number("SELECT version FROM exploration WHERE id = ?1 AND network = ?2", id, network);

    /// <summary>The exploration, or null.</summary>
    public static Exploration? ById(Session session, string network, string id)
    {
        using var rows = session.Rows(
            "SELECT name, version, position, state, created, updated, stands FROM exploration WHERE id = ?1 AND network = ?2", id, network);
        return rows.Read()
            ? new Exploration(
                id,
                rows.GetString(0),
                rows.GetInt64(1),
                rows.GetInt32(2),
                Walked(session, id, StateJson.State(rows.GetString(3)), rows.GetInt32(6), rows.GetInt32(2)),
                Columns.Moment(rows.GetInt64(4)),
                Columns.Moment(rows.GetInt64(5)))
            : null;
    }

    /// <summary>The state after the steps that lie between what is written and what is meant.</summary>
    private static ExplorationState Walked(Session session, string id, ExplorationState written, int stands, int position)
    {
        var state = written;
        for (var step = stands + 1; step <= position; step++)
        {
            state = Change(session, id, step).Apply(state);
        }

        for (var step = stands; step > position; step--)
        {
            state = Change(session, id, step).Reverse().Apply(state);
        }

        return state;
    }

    private static StateChange Change(Session session, string id, int position) => ReadSteps.At(session, id, position)?.Change
        ?? throw new InvalidDataException($"Step {position} of the exploration {id} is gone.");

    /// <summary>The last changed, the newest first.</summary>
    public static IReadOnlyList<ExplorationHeader> Recent(Session session, string network, int limit)
    {
        var found = new List<ExplorationHeader>();
        using var rows = session.Rows(
            "SELECT id, name, entities, position, updated FROM exploration WHERE network = ?1 ORDER BY updated DESC, id LIMIT ?2", network, limit);
        while (rows.Read())
        {
            found.Add(new ExplorationHeader(
                rows.GetString(0), rows.GetString(1), rows.GetInt32(2), rows.GetInt32(3), Columns.Moment(rows.GetInt64(4))));
        }

        return found;
    }
}
