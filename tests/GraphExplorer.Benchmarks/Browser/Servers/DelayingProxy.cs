using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Threading.Channels;

namespace GraphExplorer.Benchmarks.Browser.Servers;

/// <summary>Stands between browser and server like a long way: all that goes through comes later, as much of it at once as before.</summary>
internal sealed class DelayingProxy : IAsyncDisposable
{
    private const int Piece = 64 * 1024;

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ending = new();
    private readonly Uri server;
    private readonly TimeSpan oneWay;
    private readonly Task accepting;

    /// <summary>In front of a server.</summary>
    /// <param name="server">Where it listens.</param>
    /// <param name="roundTrip">There and back.</param>
    public DelayingProxy(Uri server, TimeSpan roundTrip)
    {
        (this.server, oneWay) = (server, roundTrip / 2);
        listener.Start();
        Address = new UriBuilder(server) { Port = ((IPEndPoint)listener.LocalEndpoint).Port }.Uri;
        accepting = AcceptAsync();
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        listener.Dispose();
        await accepting;
        ending.Dispose();
    }

    private async Task AcceptAsync()
    {
        var passing = new List<Task>();
        try
        {
            while (true)
            {
                passing.Add(PassAsync(await listener.AcceptTcpClientAsync(ending.Token)));
            }
        }
        catch (Exception ended) when (ended is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            await Task.WhenAll(passing);
        }
    }

    private async Task PassAsync(TcpClient near)
    {
        using var client = near;
        using var far = new TcpClient();
        try
        {
            client.NoDelay = far.NoDelay = true;
            await far.ConnectAsync(server.Host, server.Port, ending.Token);
            // shaking hands with a server far away takes a round trip before the first byte can be sent
            await Task.WhenAll(PumpAsync(client, far, 2 * oneWay), PumpAsync(far, client, TimeSpan.Zero));
        }
        catch (Exception cut) when (cut is IOException or SocketException or OperationCanceledException or InvalidOperationException)
        {
            // either end went away: so does the other
        }
    }

    private async Task PumpAsync(TcpClient from, TcpClient to, TimeSpan before)
    {
        var way = Channel.CreateUnbounded<(long Sent, byte[] Bytes)>();
        var since = Stopwatch.GetTimestamp();
        var arriving = ArriveAsync(way.Reader, to, since, before);
        try
        {
            var buffer = new byte[Piece];
            while (await from.GetStream().ReadAsync(buffer, ending.Token) is > 0 and var read)
            {
                way.Writer.TryWrite((Stopwatch.GetTimestamp(), buffer[..read]));
            }
        }
        finally
        {
            way.Writer.Complete();
            await arriving;
        }
    }

    private async Task ArriveAsync(ChannelReader<(long Sent, byte[] Bytes)> way, TcpClient to, long since, TimeSpan before)
    {
        await foreach (var (sent, bytes) in way.ReadAllAsync(ending.Token))
        {
            var wait = oneWay - Stopwatch.GetElapsedTime(sent);
            var connected = before + oneWay - Stopwatch.GetElapsedTime(since);
            if ((wait > connected ? wait : connected) is { Ticks: > 0 } left)
            {
                await Task.Delay(left, ending.Token);
            }

            await to.GetStream().WriteAsync(bytes, ending.Token);
        }

        to.Client.Shutdown(SocketShutdown.Send);
    }
}
