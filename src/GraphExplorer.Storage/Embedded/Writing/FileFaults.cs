using GraphExplorer.Storage.Embedded.Connections;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>Whether the file is whole, and every reference leads somewhere.</summary>
internal static class FileFaults
{
    private const string Remedy = " Put a backup in its place.";

    /// <summary>The faults, each with its remedy.</summary>
    public static List<string> Of(Session session)
    {
        var faults = new List<string>();
        Into(faults, session.Rows("PRAGMA integrity_check(100)"), row =>
            row.GetString(0) == "ok" || IsOfTheWordIndex(row.GetString(0)) ? null : $"The file is damaged: {row.GetString(0)}.{Remedy}");
        Into(faults, session.Rows("PRAGMA foreign_key_check"), row =>
            $"A row of {row.GetString(0)} refers to a row of {row.GetString(2)} that is not there.{Remedy}");
        return faults;
    }

    /// <summary>The word index has a check of its own, and can be built anew.</summary>
    private static bool IsOfTheWordIndex(string fault) => fault.Contains("fts5", StringComparison.OrdinalIgnoreCase);

    private static void Into(List<string> faults, SqliteDataReader rows, Func<SqliteDataReader, string?> fault)
    {
        using (rows)
        {
            while (rows.Read())
            {
                if (fault(rows) is { } text)
                {
                    faults.Add(text);
                }
            }
        }
    }
}
