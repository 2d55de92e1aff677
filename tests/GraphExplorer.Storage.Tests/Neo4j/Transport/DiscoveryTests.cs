using System.Text;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Neo4j.Transport.QueryApi;

namespace GraphExplorer.Storage.Tests.Neo4j.Transport;

public sealed class DiscoveryTests
{
    // far more than sockets hold on their way, far less than an answer that is taken whole
    private const long Much = 64_000_000;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Connection: close\r\n\r\n", "")]
    [InlineData("Content-Length: 9000000000\r\n\r\n", "")]
    [InlineData("Connection: close\r\n\r\n", """{"neo4j_version": "5.26.0", "query": "x", "more": """)]
    public async Task Discovery_BodyWithoutEnd_IsNoNeo4jAndIsNotReadOn(string head, string begin)
    {
        long sent = 0;
        var left = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var listener = new LoopbackListener(async (stream, ends) =>
        {
            var piece = Encoding.ASCII.GetBytes(new string('"', 65_536));
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{head}{begin}"), ends);
            try
            {
                for (; sent < Much; sent += piece.Length)
                {
                    await stream.WriteAsync(piece, ends);
                }
            }
            catch (IOException)
            {
                left.TrySetResult();
            }
        });
        await using var wire = new QueryApiTransport(new Neo4jAddress("http", "127.0.0.1", listener.Port, "neo4j", "ana", "s3cret"), TimeProvider.System);

        var fault = await Assert.ThrowsAsync<StoreRefusedException>(() => wire.RowsAsync(Statement.Of("RETURN 1"), Cancel).WaitAsync(Soon, Cancel));
        await left.Task.WaitAsync(Soon, Cancel);

        Assert.Contains("is no Neo4j", fault.Message, StringComparison.Ordinal);
        Assert.False(fault.IsAway);
        Assert.InRange(sent, 0, Much - 1);
    }
}
