using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Tests.Samples;

namespace GraphExplorer.Storage.Tests.Neo4j;

/// <summary>What stands in a database of ours though its list does not have it is told, not taken for something else.</summary>
[Collection(Neo4jTests.Name)]
public sealed class UnknownWordTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SourcesAsync_HandlingThatNobodyKnows_IsTold()
    {
        await using var home = new Neo4jHome();
        var facts = new Facts();
        var tie = facts.Said(facts.Body("One"), SampleTypes.PartOf, facts.Body("Other"));
        await home.Network.RecordAsync(facts.Batch, new("ana", DateTimeOffset.UnixEpoch), Cancel);
        await using var wire = TestDatabase.Shared().Open();
        await wire.WriteAsync(Statement.Of("MATCH (c:Claim) SET c.handling = 'puce'"), Cancel);

        var fault = await Assert.ThrowsAsync<InvalidDataException>(() => home.Network.SourcesAsync([tie.Id], Cancel));

        Assert.Contains("puce", fault.Message, StringComparison.Ordinal);
    }
}
