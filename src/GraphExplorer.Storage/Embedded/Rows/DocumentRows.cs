using GraphExplorer.Domain.Documents;
using GraphExplorer.Storage.Embedded.Connections;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>Reads documents.</summary>
internal static class DocumentRows
{
    private const string Select = "SELECT id, title, publisher, published, author, written, obtained, link, handling FROM document ";

    /// <summary>The document of a row key.</summary>
    public static Document ByKey(Session session, long key)
    {
        using var rows = session.Rows(Select + "WHERE key = ?1", key);
        return rows.Read() ? Of(rows) : throw new InvalidDataException($"The document in row {key} is gone.");
    }

    /// <summary>The next documents after an id, by id.</summary>
    public static List<Document> After(Session session, string id, int limit)
    {
        var found = new List<Document>(limit);
        using var rows = session.Rows(Select + "WHERE id > ?1 ORDER BY id LIMIT ?2", id, limit);
        while (rows.Read())
        {
            found.Add(Of(rows));
        }

        return found;
    }

    private static Document Of(SqliteDataReader row) => new(
        row.GetString(1),
        row.TextAt(2),
        row.DateAt(3),
        row.TextAt(4),
        row.DateAt(5),
        row.DateAt(6),
        row.TextAt(7),
        (Tlp)row.GetInt32(8));
}
