using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Neo4j.Transport.QueryApi;

namespace GraphExplorer.Storage.Tests.Neo4j.Transport;

/// <summary>The Query API over TLS.</summary>
public sealed class QueryApiTlsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ask_CertificateThatNobodySigned_IsRefusedBeforeAnythingIsAsked()
    {
        using var certificate = SelfSigned();
        await using var peer = new RawPeer(_ => RawPeer.Ok(RawPeer.TwoRows), certificate: certificate);
        await using var wire = new QueryApiTransport(peer.Address, TimeProvider.System);

        var fault = await Assert.ThrowsAsync<StoreRefusedException>(() => wire.WriteAsync(Statement.Of("RETURN 1"), Cancel));

        Assert.StartsWith($"No Neo4j answers at https://127.0.0.1:{peer.Address.Port}/neo4j: its certificate is not trusted", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", fault.ToString(), StringComparison.Ordinal);
        Assert.Equal("", peer.LastRequest);
    }

    [Fact]
    public async Task Ask_PeerWithoutTls_SaysSo()
    {
        await using var peer = new LoopbackListener((stream, ends) => stream.WriteAsync("HTTP/1.1 400 Bad Request\r\n\r\n"u8.ToArray(), ends).AsTask());
        await using var wire = new QueryApiTransport(new Neo4jAddress("https", "127.0.0.1", peer.Port, "neo4j"), TimeProvider.System);

        var fault = await Assert.ThrowsAsync<StoreRefusedException>(() => wire.WriteAsync(Statement.Of("RETURN 1"), Cancel));

        Assert.Contains("speaks no TLS there", fault.Message, StringComparison.Ordinal);
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        return request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
    }
}
