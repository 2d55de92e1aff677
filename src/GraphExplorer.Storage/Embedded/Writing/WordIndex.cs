using GraphExplorer.Storage.Embedded.Connections;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>Whether the word index holds exactly the names.</summary>
internal static class WordIndex
{
    /// <summary>What is wrong with it.</summary>
    public static IEnumerable<string> Faults(Session session)
    {
        if (!InStep(session))
        {
            yield return "The index for searching names is not in step with the names. Run check --repair.";
        }
    }

    /// <summary>Builds it anew where it is not in step.</summary>
    public static void Repair(Session session)
    {
        if (!InStep(session))
        {
            session.Execute("INSERT INTO name_words (name_words) VALUES ('rebuild')");
        }
    }

    private static bool InStep(Session session)
    {
        try
        {
            session.Execute("INSERT INTO name_words (name_words, rank) VALUES ('integrity-check', 1)");
            return true;
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == SQLitePCL.raw.SQLITE_CORRUPT)
        {
            return false;
        }
    }
}
