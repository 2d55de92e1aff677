using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace GraphExplorer.Storage.Embedded.Connections;

/// <summary>Opens connections with the settings that every one of them needs.</summary>
internal static class Connecting
{
    /// <summary>How long a reader waits for another process, in ms: only while that one opens, recovers or closes the file.</summary>
    private const int ReaderPatience = 5_000;

    /// <summary>A connection that never writes, and never moves the log into the file.</summary>
    public static SqliteConnection ReadOnly(string path) => Open(path, SqliteOpenMode.ReadOnly, "");

    /// <summary>A session for questions.</summary>
    public static Session Reader(string path) => new(Open(path, SqliteOpenMode.ReadWrite, "PRAGMA query_only = ON; PRAGMA cache_size = -16384;"));

    /// <summary>A session for writes: durable when a commit returns.</summary>
    public static Session Writer(string path) => new(Writing(path));

    /// <summary>A connection for writes.</summary>
    public static SqliteConnection Writing(string path) => Open(
        path,
        SqliteOpenMode.ReadWrite,
        "PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -65536; PRAGMA journal_size_limit = 67108864;");

    /// <summary>Runs statements without parameters and answers.</summary>
    public static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the texts are constants of this assembly
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Open(string path, SqliteOpenMode mode, string settings)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        try
        {
            connection.Open();
            raw.sqlite3_busy_timeout(connection.Handle, ReaderPatience);
            Run(connection, "PRAGMA temp_store = MEMORY; " + settings);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
