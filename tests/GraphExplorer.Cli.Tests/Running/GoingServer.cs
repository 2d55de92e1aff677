using System.Net;
using System.Net.Sockets;

namespace GraphExplorer.Cli.Tests.Running;

/// <summary>Stands before a real server, and goes away for good, as one does that is stopped, while it is told a large request after so many.</summary>
internal sealed class GoingServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _gone = new();
    private readonly (string Host, int Port) _real;
    private readonly int _large;
    private readonly int _answers;
    private readonly Task _serving;
    private int _answered;

    /// <summary>Begins to listen.</summary>
    /// <param name="host">The real server's host.</param>
    /// <param name="port">Its port.</param>
    /// <param name="large">How many bytes a request is large from.</param>
    /// <param name="answers">How many large requests are answered.</param>
    public GoingServer(string host, int port, int large, int answers)
    {
        (_real, _large, _answers) = ((host, port), large, answers);
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _serving = AcceptAsync();
    }

    /// <summary>Where it listens.</summary>
    public int Port { get; }

    /// <summary>Whether it has gone.</summary>
    public bool IsGone => _gone.IsCancellationRequested;

    public async ValueTask DisposeAsync()
    {
        await GoAsync();
        await _serving;
        _gone.Dispose();
        _listener.Dispose();
    }

    private async Task GoAsync()
    {
        _listener.Stop();
        await _gone.CancelAsync();
    }

    private async Task AcceptAsync()
    {
        var open = new List<Task>();
        try
        {
            while (true)
            {
                open.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_gone.Token)));
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or InvalidOperationException)
        {
            await Task.WhenAll(open);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var server = new TcpClient();
        using (client)
        {
            try
            {
                await server.ConnectAsync(_real.Host, _real.Port, _gone.Token);
                var request = new Request();
                await await Task.WhenAny(UpAsync(client.GetStream(), server.GetStream(), request), DownAsync(server.GetStream(), client.GetStream(), request));
            }
            catch (Exception fault) when (fault is IOException or SocketException or OperationCanceledException)
            {
                // one side is gone, or this is
            }
        }
    }

    private async Task UpAsync(NetworkStream from, NetworkStream to, Request request)
    {
        var buffer = new byte[65_536];
        for (var read = await from.ReadAsync(buffer, _gone.Token); read > 0; read = await from.ReadAsync(buffer, _gone.Token))
        {
            request.Bytes += read;
            if (request.Bytes >= _large && Volatile.Read(ref _answered) >= _answers)
            {
                await GoAsync();
            }

            await to.WriteAsync(buffer.AsMemory(0, read), _gone.Token);
        }
    }

    private async Task DownAsync(NetworkStream from, NetworkStream to, Request request)
    {
        var buffer = new byte[65_536];
        for (var read = await from.ReadAsync(buffer, _gone.Token); read > 0; read = await from.ReadAsync(buffer, _gone.Token))
        {
            if (request.Bytes >= _large)
            {
                Interlocked.Increment(ref _answered);
            }

            request.Bytes = 0;
            await to.WriteAsync(buffer.AsMemory(0, read), _gone.Token);
        }
    }

    private sealed class Request
    {
        public int Bytes { get; set; }
    }
}
