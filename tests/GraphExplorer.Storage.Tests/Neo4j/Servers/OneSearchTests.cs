using GraphExplorer.Neo4jServers;

namespace GraphExplorer.Storage.Tests.Neo4j.Servers;

public sealed class OneSearchTests
{
    private static readonly Neo4jServer Some = new("127.0.0.1", 7474, 7687, "neo4j", "x");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FindAsync_ServerDoesNotComeUp_IsTriedOnceAndToldToEverybody()
    {
        var tries = 0;
        await using var search = new OneSearch(_ =>
        {
            tries++;
            throw new InvalidOperationException("Its port is taken.");
        });

        for (var test = 0; test < 3; test++)
        {
            Assert.Contains("Its port is taken.", (await Assert.ThrowsAsync<InvalidOperationException>(() => search.FindAsync(Cancel))).Message, StringComparison.Ordinal);
        }

        Assert.Equal(1, tries);
    }

    [Fact]
    public async Task FindAsync_OneTestGivesUp_TheNextSearchesAnew()
    {
        using var giveUp = new CancellationTokenSource();
        await using var search = new OneSearch(async cancel =>
        {
            if (cancel == giveUp.Token)
            {
                await giveUp.CancelAsync();
                cancel.ThrowIfCancellationRequested();
            }

            return new FoundServer(Some);
        });
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => search.FindAsync(giveUp.Token));

        Assert.Equal(Some, (await search.FindAsync(Cancel)).Server);
    }
}
