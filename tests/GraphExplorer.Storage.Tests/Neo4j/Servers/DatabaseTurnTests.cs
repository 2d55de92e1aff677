using GraphExplorer.Neo4jServers;

namespace GraphExplorer.Storage.Tests.Neo4j.Servers;

public sealed class DatabaseTurnTests
{
    private readonly Neo4jServer _server = new("turns.invalid", 7474, 7687, "neo4j", "x");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task TakeAsync_AnotherHasTheSameDatabase_WaitsUntilItIsGivenBack()
    {
        var one = await DatabaseTurn.TakeAsync(_server, Cancel);
        var other = DatabaseTurn.TakeAsync(_server with { Password = "y" }, Cancel);
        Assert.False(other.IsCompleted);

        await one.DisposeAsync();

        await (await other.WaitAsync(TimeSpan.FromSeconds(30), Cancel)).DisposeAsync();
    }

    [Fact]
    public async Task TakeAsync_AnotherHasAnotherDatabase_DoesNotWait()
    {
        await using var one = await DatabaseTurn.TakeAsync(_server, Cancel);
        await using var other = await DatabaseTurn.TakeAsync(_server with { Database = "other" }, Cancel);

        Assert.NotSame(one, other);
    }
}
