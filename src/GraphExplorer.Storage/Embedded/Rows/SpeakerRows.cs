using GraphExplorer.Domain.Speakers;
using GraphExplorer.Storage.Embedded.Connections;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>Reads speakers.</summary>
internal static class SpeakerRows
{
    private const string Select = """
        SELECT s.id, s.name, s.independence, s.reliability, s.reason, d.id, e.id
        FROM speaker s LEFT JOIN document d ON d.key = s.mentioned_in LEFT JOIN entity e ON e.key = s.entity
        """;

    /// <summary>The speaker of a row key.</summary>
    public static Speaker ByKey(Session session, long key)
    {
        using var rows = session.Rows(Select + " WHERE s.key = ?1", key);
        return rows.Read() ? Of(rows) : throw new InvalidDataException($"The speaker in row {key} is gone.");
    }

    /// <summary>The next speakers after an id, by id.</summary>
    public static List<Speaker> After(Session session, string id, int limit)
    {
        var found = new List<Speaker>(limit);
        using var rows = session.Rows(Select + " WHERE s.id > ?1 ORDER BY s.id LIMIT ?2", id, limit);
        while (rows.Read())
        {
            found.Add(Of(rows));
        }

        return found;
    }

    private static Speaker Of(SqliteDataReader row) => new(
        row.GetString(1),
        row.TextAt(2),
        row.NumberAt(3) is { } reliability ? (Reliability)reliability : null,
        row.TextAt(4),
        row.TextAt(5),
        row.TextAt(6));
}
