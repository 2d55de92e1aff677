using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;

namespace GraphExplorer.Storage.Tests.Neo4j.Faults;

/// <summary>Stands between a store and its server, and cuts a connection when the server begins to answer.</summary>
internal sealed class CuttingProxy : IAsyncDisposable
{
    private readonly LoopbackListener _listener;
    private readonly string _host;
    private readonly int _port;
    private readonly ConcurrentBag<string> _heard = [];
    private int _cuts;

    public CuttingProxy(string host, int port)
    {
        (_host, _port) = (host, port);
        _listener = new LoopbackListener(PassAsync);
    }

    /// <summary>Where it listens.</summary>
    public int Port => _listener.Port;

    /// <summary>How many answers were cut.</summary>
    public int Cut { get; private set; }

    /// <summary>In how many pieces of answers the server spoke of this.</summary>
    public int Heard(string what) => _heard.Count(piece => piece.Contains(what, StringComparison.Ordinal));

    /// <summary>Cuts the answer to the next requests that hold this text.</summary>
    public void CutAnswers(int count, string to)
    {
        Text = to;
        Volatile.Write(ref _cuts, count);
    }

    /// <summary>Cuts every connection at the next that its server says.</summary>
    public void CutAnswersFromNow() => CutAnswers(int.MaxValue, "");

    private string Text { get; set; } = "";

    public ValueTask DisposeAsync() => _listener.DisposeAsync();

    private async Task PassAsync(NetworkStream client, CancellationToken ends)
    {
        using var server = new TcpClient();
        await server.ConnectAsync(_host, _port, ends);
        var wanted = new Wanted();
        await Task.WhenAny(UpAsync(client, server.GetStream(), wanted, ends), DownAsync(server.GetStream(), client, wanted, ends));
    }

    private async Task UpAsync(NetworkStream from, NetworkStream to, Wanted wanted, CancellationToken ends)
    {
        var buffer = new byte[65_536];
        for (var read = await from.ReadAsync(buffer, ends); read > 0; read = await from.ReadAsync(buffer, ends))
        {
            wanted.Seen |= Text.Length > 0 && Encoding.UTF8.GetString(buffer, 0, read).Contains(Text, StringComparison.Ordinal);
            await to.WriteAsync(buffer.AsMemory(0, read), ends);
        }
    }

    private async Task DownAsync(NetworkStream from, NetworkStream to, Wanted wanted, CancellationToken ends)
    {
        var buffer = new byte[65_536];
        for (var read = await from.ReadAsync(buffer, ends); read > 0; read = await from.ReadAsync(buffer, ends))
        {
            _heard.Add(Encoding.UTF8.GetString(buffer, 0, read));
            if ((wanted.Seen || Text.Length == 0) && Interlocked.Decrement(ref _cuts) >= 0)
            {
                Cut++;
                return;
            }

            await to.WriteAsync(buffer.AsMemory(0, read), ends);
        }
    }

    private sealed class Wanted
    {
        public bool Seen { get; set; }
    }
}
