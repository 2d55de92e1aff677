using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>Checks the file, what is kept so that it need not be counted, the word index and the projections; mends what follows from facts.</summary>
internal static class StoreChecking
{
    /// <summary>Checks, and repairs where asked.</summary>
    public static StoreCheck Run(Session session, bool repair)
    {
        var faults = new List<string>();
        faults.AddRange(Integrity(session));
        var behind = Projections.Behind(session, int.MaxValue).Count;
        if (repair)
        {
            Mending.All(session);
            CountRepair.Run(session);
            WordIndex.Repair(session);
        }

        faults.AddRange(CountFaults.Of(session));
        faults.AddRange(WordIndex.Faults(session));
        return new StoreCheck(StateRow.Counts(session), faults, behind, repair ? behind : 0);
    }

    private static List<string> Integrity(Session session)
    {
        var faults = new List<string>();
        Into(faults, session.Rows("PRAGMA integrity_check(100)"), row => row.GetString(0) == "ok"
            ? null
            : $"The file is damaged: {row.GetString(0)}. Put a backup in its place.");
        Into(faults, session.Rows("PRAGMA foreign_key_check"), row =>
            $"A row of {row.GetString(0)} refers to a row of {row.GetString(2)} that is not there. Put a backup in its place.");
        return faults;
    }

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
