using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Registration;

namespace GraphExplorer.Storage.Tests.Neo4j;

/// <summary>Addresses of two schemes, of which only the databases themselves can tell whether they are one.</summary>
[Collection(Neo4jTests.Name)]
public sealed class SamenessTests
{
    [Fact]
    public async Task AreOne_OfTwoSchemesOfWhichOneDoesNotAnswer_IsRefusedAndNotGuessed()
    {
        var plain = TestDatabase.Shared().Server.Address;
        var encrypted = plain.Replace("neo4j+http:", "neo4j+https:", StringComparison.Ordinal);

        await Assert.ThrowsAsync<StoreRefusedException>(() => StoreSameness.AreOneAsync(
            StoreAddress.Parse(plain, "/nowhere"), StoreAddress.Parse(encrypted, "/nowhere"), TimeProvider.System, TestContext.Current.CancellationToken));
    }
}
