using System.Security.Cryptography;
using System.Text;

namespace GraphExplorer.Neo4jServers;

/// <summary>
/// The turn of one process on a database that several test programs are given: each empties it, so they take it one after
/// the other. It is a lock on a file in the machine's temporary folder, which ends with the process that holds it.
/// </summary>
public sealed class DatabaseTurn : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly FileStream _lock;

    private DatabaseTurn(FileStream held) => _lock = held;

    /// <summary>Waits until nobody else has the turn, and takes it.</summary>
    public static async Task<DatabaseTurn> TakeAsync(Neo4jServer server, CancellationToken cancel)
    {
        var name = SHA256.HashData(Encoding.UTF8.GetBytes($"{server.Host}:{server.HttpPort}/{server.Database}"));
        var path = Path.Combine(Path.GetTempPath(), $"graphexplorer-neo4j-{Convert.ToHexStringLower(name.AsSpan(0, 8))}.lock");
        while (true)
        {
            if (Try(path) is { } held)
            {
                return new DatabaseTurn(held);
            }

            await Task.Delay(Pause, cancel);
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _lock.DisposeAsync();

    private static FileStream? Try(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
