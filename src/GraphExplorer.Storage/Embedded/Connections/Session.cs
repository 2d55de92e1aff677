using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace GraphExplorer.Storage.Embedded.Connections;

/// <summary>One connection with its prepared statements, used by one thread at a time.</summary>
internal sealed class Session : IDisposable
{
    /// <summary>How many steps of SQLite's machine lie between two looks at the cancellation: well below a millisecond.</summary>
    private const int StepsBetweenLooks = 2_000;

    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _statements = new(StringComparer.Ordinal);

    /// <summary>Takes over an open connection.</summary>
    public Session(SqliteConnection connection)
    {
        _connection = connection;
        raw.sqlite3_progress_handler(connection.Handle, StepsBetweenLooks, _ => Cancel.IsCancellationRequested ? 1 : 0, null);
    }

    /// <summary>Stops the running statement, and the next.</summary>
    public CancellationToken Cancel { get; set; }

    /// <summary>SQLite's own handle.</summary>
    public sqlite3 Handle => _connection.Handle!;

    /// <summary>The rows of a statement whose parameters are <c>?1</c>, <c>?2</c>, …; to be disposed before the same statement runs again.</summary>
    public SqliteDataReader Rows(string sql, params ReadOnlySpan<object?> values) => Bound(sql, values).ExecuteReader();

    /// <summary>Runs a statement; gives the number of rows it changed.</summary>
    public int Execute(string sql, params ReadOnlySpan<object?> values) => Bound(sql, values).ExecuteNonQuery();

    /// <summary>The first column of the first row as a number, or null.</summary>
    public long? Number(string sql, params ReadOnlySpan<object?> values) => Bound(sql, values).ExecuteScalar() as long?;

    /// <summary>The first column of the first row as text, or null.</summary>
    public string? Text(string sql, params ReadOnlySpan<object?> values) => Bound(sql, values).ExecuteScalar() as string;

    /// <summary>Inserts a row; gives its key.</summary>
    public long Insert(string sql, params ReadOnlySpan<object?> values)
    {
        Bound(sql, values).ExecuteNonQuery();
        return raw.sqlite3_last_insert_rowid(Handle);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        _connection.Dispose();
    }

    private SqliteCommand Bound(string sql, ReadOnlySpan<object?> values)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            _statements.Add(sql, statement = Prepared(sql, values.Length));
        }

        for (var index = 0; index < values.Length; index++)
        {
            statement.Parameters[index].Value = values[index] ?? DBNull.Value;
        }

        return statement;
    }

    private SqliteCommand Prepared(string sql, int parameters)
    {
        var statement = _connection.CreateCommand();
#pragma warning disable CA2100 // every text comes from a constant of this assembly; what comes from outside is bound
        statement.CommandText = sql;
#pragma warning restore CA2100
        for (var number = 1; number <= parameters; number++)
        {
            statement.Parameters.Add(new SqliteParameter($"?{number}", null));
        }

        return statement;
    }
}
