using GraphExplorer.Domain.Explorations;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Workspace;

/// <summary>Reads explorations.</summary>
internal static class ReadExplorations
{
    /// <summary>The row key of an id, or null.</summary>
    public static long? Key(Session session, string id) => session.Number("SELECT key FROM exploration WHERE id = ?1", id);

    /// <summary>The exploration, or null.</summary>
    public static Exploration? ById(Session session, string id)
    {
        using var rows = session.Rows("SELECT name, version, position, state, created, updated FROM exploration WHERE id = ?1", id);
        return rows.Read()
            ? new Exploration(
                id,
                rows.GetString(0),
                rows.GetInt64(1),
                rows.GetInt32(2),
                StateJson.State(rows.GetString(3)),
                Columns.Moment(rows.GetInt64(4)),
                Columns.Moment(rows.GetInt64(5)))
            : null;
    }

    /// <summary>The last changed, the newest first.</summary>
    public static IReadOnlyList<ExplorationHeader> Recent(Session session, int limit)
    {
        var found = new List<ExplorationHeader>();
        using var rows = session.Rows(
            "SELECT id, name, entities, position, updated FROM exploration ORDER BY updated DESC, id LIMIT ?1", limit);
        while (rows.Read())
        {
            found.Add(new ExplorationHeader(
                rows.GetString(0), rows.GetString(1), rows.GetInt32(2), rows.GetInt32(3), Columns.Moment(rows.GetInt64(4))));
        }

        return found;
    }
}
