using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Neo4jServers;
using GraphExplorer.Storage.Registration;
using GraphExplorer.Storage.Tests.Embedded;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Storage.Tests.Neo4j.Transport.Bolt;

/// <summary>Every form of a Bolt address, as a door takes it.</summary>
public sealed class DriverDoorTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Address_OfAnyBoltForm_OpensTheNetworkOrSaysThatTheCertificateIsNotTrusted()
    {
        Assert.SkipWhen(Neo4jHomeFolder.Find() is null, $"{Neo4jHomeFolder.Variable} names no installation of Neo4j to start with a certificate.");
        await using var server = await OwnServer.StartAsync(Neo4jHomeFolder.Find()!, Cancel, Tls());

        foreach (var scheme in new[] { "bolt", "bolt+ssc", "neo4j", "neo4j+ssc" })
        {
            Assert.Equal(0, (await CountAsync(server.Server, scheme)).Entities);
        }

        foreach (var (scheme, told) in new[] { ("bolt+s", "certificate is not trusted"), ("neo4j+s", "with bolt+s:// in place of neo4j+s:// it is told why") })
        {
            var fault = await Assert.ThrowsAsync<StoreRefusedException>(() => CountAsync(server.Server, scheme));
            Assert.Contains(told, fault.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(server.Server.Password, fault.ToString(), StringComparison.Ordinal);
        }
    }

    private async Task<StoreCounts> CountAsync(Neo4jServer server, string scheme)
    {
        var address = StoreAddress.Parse(server.BoltAddress.Replace("bolt://", $"{scheme}://", StringComparison.Ordinal), _folder.Path);
        var services = new ServiceCollection();
        services.AddStores(address, _folder.Path, mayFound: true);
        await using var provider = services.BuildServiceProvider();
        return await provider.GetRequiredService<INetworkStore>().CountAsync(Cancel);
    }

    /// <summary>Settings for a server that speaks TLS to whoever asks for it, with a certificate that nobody else has signed.</summary>
    private string Tls()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        File.WriteAllText(_folder.File("private.key"), key.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(_folder.File("public.crt"), certificate.ExportCertificatePem());
        return $"""
            server.bolt.tls_level=OPTIONAL
            dbms.ssl.policy.bolt.enabled=true
            dbms.ssl.policy.bolt.base_directory={_folder.Path}
            dbms.ssl.policy.bolt.client_auth=NONE
            """;
    }
}
