using GraphExplorer.Storage.Embedded.Schema;
using SQLitePCL;

namespace GraphExplorer.Storage.Embedded.Connections;

/// <summary>
/// A file with its threads: several readers and one writer. It is opened by the first operation; a refusal is told to
/// that operation, and the next one tries again, so that what a person has mended is found mended.
/// </summary>
internal sealed class EmbeddedDatabase : IDisposable
{
    private const int FewestReaders = 4;
    private const int MostReaders = 8;

    private readonly DatabaseFile _file;
    private readonly Upkeep _upkeep;
    private readonly WorkThreads _readers;
    private readonly WorkThreads _writer;
    private readonly SemaphoreSlim _opening = new(1, 1);
    private volatile bool _open;
    private bool _disposed;

    /// <summary>Opens nothing yet.</summary>
    /// <param name="path">Where the file lies or will lie.</param>
    /// <param name="schema">What it is.</param>
    /// <param name="upkeep">What is mended before anything else is read.</param>
    public EmbeddedDatabase(string path, FileSchema schema, Upkeep? upkeep = null)
    {
        _file = new DatabaseFile(path, schema);
        _upkeep = upkeep ?? Upkeep.None;
        _readers = new WorkThreads("store reader", Math.Clamp(Environment.ProcessorCount, FewestReaders, MostReaders), path, () => Connecting.Reader(path));
        _writer = new WorkThreads("store writer", 1, path, () => Connecting.Writer(path));
    }

    /// <summary>Where the file lies.</summary>
    public string Path => _file.Path;

    /// <summary>Answers a question from one state of the store.</summary>
    public async Task<T> ReadAsync<T>(Func<Session, T> question, CancellationToken cancel)
    {
        await OpenAsync(cancel);
        return await _readers.RunAsync(session => Transactions.Read(session, question), cancel);
    }

    /// <summary>Writes all or nothing, durably.</summary>
    public async Task<T> WriteAsync<T>(Func<Session, T> write, CancellationToken cancel)
    {
        await OpenAsync(cancel);
        return await _writer.RunAsync(session => Transactions.Write(session, write, Path), cancel);
    }

    /// <summary>Waits for what runs, moves the log into the file and closes it.</summary>
    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        _readers.Dispose();
        if (_open)
        {
            _writer.RunAsync(
                session => raw.sqlite3_wal_checkpoint_v2(session.Handle, "main", raw.SQLITE_CHECKPOINT_TRUNCATE, out _, out _),
                CancellationToken.None).GetAwaiter().GetResult();
        }

        _writer.Dispose();
        _opening.Dispose();
    }

    private async Task OpenAsync(CancellationToken cancel)
    {
        if (_open)
        {
            return;
        }

        ObjectDisposedException.ThrowIf(_disposed, this);
        await _opening.WaitAsync(cancel);
        try
        {
            if (!_open)
            {
                await Task.Run(_file.Prepare, cancel);
                while (await _readers.RunAsync(session => Transactions.Read(session, _upkeep.IsNeeded), cancel))
                {
                    await _writer.RunAsync(session => Transactions.Write(session, _upkeep.Do, Path), cancel);
                }

                _open = true;
            }
        }
        finally
        {
            _opening.Release();
        }
    }
}
