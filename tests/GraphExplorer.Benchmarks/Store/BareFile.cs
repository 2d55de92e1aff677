using GraphExplorer.Storage.Embedded.Connections;

namespace GraphExplorer.Benchmarks.Store;

/// <summary>Statements put to a store's file as they are, over connections of its own with the product's settings, to see what SQLite alone takes.</summary>
/// <param name="path">The file.</param>
internal sealed class BareFile(string path) : IDisposable
{
    /// <summary>The connection for questions.</summary>
    public Session Reader { get; } = Connecting.Reader(path);

    /// <summary>The connection for writes: durable when a commit returns.</summary>
    public Session Writer { get; } = Connecting.Writer(path);

    /// <summary>Reads every column of every row of an answer; gives the number of rows.</summary>
    public int Ask(string sql, params ReadOnlySpan<object?> values)
    {
        using var rows = Reader.Rows(sql, values);
        var row = new object[rows.FieldCount];
        var count = 0;
        while (rows.Read())
        {
            rows.GetValues(row);
            count++;
        }

        return count;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Reader.Dispose();
        Writer.Dispose();
    }
}
