using System.Net;
using System.Net.Sockets;

namespace GraphExplorer.Storage.Tests.Neo4j.Faults;

/// <summary>Stands between a store and its server, and cuts a connection when the server begins to answer.</summary>
internal sealed class CuttingProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ends = new();
    private readonly string _host;
    private readonly int _port;
    private readonly Task _serving;
    private int _cuts;

    public CuttingProxy(string host, int port)
    {
        (_host, _port) = (host, port);
        _listener.Start();
        _serving = ServeAsync();
    }

    /// <summary>Where it listens.</summary>
    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many answers were cut.</summary>
    public int Cut { get; private set; }

    /// <summary>Cuts the answer to the next requests that hold this text.</summary>
    public void CutAnswers(int count, string to)
    {
        Text = to;
        Volatile.Write(ref _cuts, count);
    }

    private string Text { get; set; } = "";

    public async ValueTask DisposeAsync()
    {
        await _ends.CancelAsync();
        _listener.Stop();
        await _serving;
        _ends.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync(_ends.Token);
                _ = PassAsync(client);
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // the test ends
        }
    }

    private async Task PassAsync(TcpClient client)
    {
        using var server = new TcpClient();
        using (client)
        {
            try
            {
                await server.ConnectAsync(_host, _port, _ends.Token);
                var wanted = new Wanted();
                await Task.WhenAny(UpAsync(client.GetStream(), server.GetStream(), wanted), DownAsync(server.GetStream(), client.GetStream(), wanted));
            }
            catch (Exception fault) when (fault is IOException or SocketException or OperationCanceledException)
            {
                // one side is gone
            }
        }
    }

    private async Task UpAsync(NetworkStream from, NetworkStream to, Wanted wanted)
    {
        var buffer = new byte[65_536];
        for (var read = await from.ReadAsync(buffer, _ends.Token); read > 0; read = await from.ReadAsync(buffer, _ends.Token))
        {
            wanted.Seen |= Text.Length > 0 && System.Text.Encoding.UTF8.GetString(buffer, 0, read).Contains(Text, StringComparison.Ordinal);
            await to.WriteAsync(buffer.AsMemory(0, read), _ends.Token);
        }
    }

    private async Task DownAsync(NetworkStream from, NetworkStream to, Wanted wanted)
    {
        var buffer = new byte[65_536];
        for (var read = await from.ReadAsync(buffer, _ends.Token); read > 0; read = await from.ReadAsync(buffer, _ends.Token))
        {
            if (wanted.Seen && Interlocked.Decrement(ref _cuts) >= 0)
            {
                Cut++;
                return;
            }

            await to.WriteAsync(buffer.AsMemory(0, read), _ends.Token);
        }
    }

    private sealed class Wanted
    {
        public bool Seen { get; set; }
    }
}
