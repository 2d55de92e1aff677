using System.Diagnostics;
using SQLitePCL;

namespace GraphExplorer.Storage.Embedded.Connections;

/// <summary>Runs work in a transaction.</summary>
internal static class Transactions
{
    /// <summary>How long a write waits for the writes of other processes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>One wait of SQLite's own, ms; between two of them cancellation is looked at.</summary>
    private const int OneWait = 50;

    /// <summary>A question that sees one state of the store from beginning to end.</summary>
    public static T Read<T>(Session session, Func<Session, T> question)
    {
        session.Execute("BEGIN");
        try
        {
            return question(session);
        }
        finally
        {
            session.Cancel = CancellationToken.None;
            Back(session);
        }
    }

    /// <summary>A write that is there whole and durably when this returns, or not at all.</summary>
    public static T Write<T>(Session session, Func<Session, T> write, string file)
    {
        Begin(session, file);
        try
        {
            var result = write(session);
            session.Cancel.ThrowIfCancellationRequested();
            session.Cancel = CancellationToken.None;
            session.Execute("COMMIT");
            return result;
        }
        catch
        {
            session.Cancel = CancellationToken.None;
            Back(session);
            throw;
        }
    }

    private static void Begin(Session session, string file)
    {
        raw.sqlite3_busy_timeout(session.Handle, OneWait);
        for (var since = Stopwatch.GetTimestamp(); ;)
        {
            var answer = raw.sqlite3_exec(session.Handle, "BEGIN IMMEDIATE");
            if (answer == raw.SQLITE_OK)
            {
                return;
            }

            session.Cancel.ThrowIfCancellationRequested();
            if ((answer & 0xFF) != raw.SQLITE_BUSY)
            {
                Microsoft.Data.Sqlite.SqliteException.ThrowExceptionForRC(answer, session.Handle);
            }

            if (Stopwatch.GetElapsedTime(since) > Patience)
            {
                throw Refusals.Busy(file);
            }
        }
    }

    private static void Back(Session session)
    {
        if (raw.sqlite3_get_autocommit(session.Handle) == 0)
        {
            session.Execute("ROLLBACK");
        }
    }
}
