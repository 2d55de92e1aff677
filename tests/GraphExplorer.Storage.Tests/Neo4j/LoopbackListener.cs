using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace GraphExplorer.Storage.Tests.Neo4j;

/// <summary>A real port of this machine; each connection to it is served by itself until one side gives up or the test ends.</summary>
internal sealed class LoopbackListener : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ends = new();
    private readonly Func<NetworkStream, CancellationToken, Task> _serve;
    private readonly Task _serving;

    public LoopbackListener(Func<NetworkStream, CancellationToken, Task> serve)
    {
        _serve = serve;
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _serving = AcceptAsync();
    }

    /// <summary>Where it listens, or listened.</summary>
    public int Port { get; }

    public async ValueTask DisposeAsync()
    {
        await _ends.CancelAsync();
        _listener.Stop();
        await _serving;
        _ends.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = ServeAsync(await _listener.AcceptTcpClientAsync(_ends.Token));
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or InvalidOperationException)
        {
            // the test ends
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                await _serve(client.GetStream(), _ends.Token);
            }
            catch (Exception fault) when (fault is IOException or SocketException or OperationCanceledException or AuthenticationException)
            {
                // one side is gone, or will not have the other's certificate
            }
        }
    }
}
