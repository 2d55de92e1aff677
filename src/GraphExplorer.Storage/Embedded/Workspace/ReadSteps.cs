using GraphExplorer.Domain.Explorations;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Workspace;

/// <summary>Reads the steps of an exploration.</summary>
internal static class ReadSteps
{
    private const string Select = """
        SELECT s.position, s.kind, s.name, s.change, s.author, s.at
        FROM exploration e JOIN step s ON s.exploration = e.key WHERE e.id = ?1
        """;

    /// <summary>All of them, the first first.</summary>
    public static IReadOnlyList<StepRecord> All(Session session, string id) => Read(session, Select + " ORDER BY s.position", id);

    /// <summary>The one at a position, or null.</summary>
    public static StepRecord? At(Session session, string id, int position) =>
        Read(session, Select + " AND s.position = ?2", id, position).FirstOrDefault();

    /// <summary>What the one at a position is called, or null.</summary>
    public static string? NameAt(Session session, string id, int position) => session.Text(
        "SELECT s.name FROM exploration e JOIN step s ON s.exploration = e.key WHERE e.id = ?1 AND s.position = ?2", id, position);

    /// <summary>Whether a step of this id was kept.</summary>
    public static bool Has(Session session, string id, string stepId) => session.Number(
        "SELECT 1 FROM exploration e JOIN step_id s ON s.exploration = e.key WHERE e.id = ?1 AND s.id = ?2", id, stepId) is not null;

    private static List<StepRecord> Read(Session session, string sql, params ReadOnlySpan<object?> values)
    {
        var found = new List<StepRecord>();
        using var rows = session.Rows(sql, values);
        while (rows.Read())
        {
            found.Add(new StepRecord(
                rows.GetInt32(0), rows.GetString(1), rows.GetString(2), StateJson.Change(rows.GetString(3)), rows.AuthorshipAt(4)));
        }

        return found;
    }
}
