using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Neo4jServers;
using GraphExplorer.Storage.Neo4j;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Tests.Samples;

namespace GraphExplorer.Storage.Tests.Neo4j.Faults;

/// <summary>A server of the tests' own that is stopped, killed, locked, and started again.</summary>
public sealed class OwnServerFaultTests
{
    private static readonly Authorship Now = new("ana", new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Store_ServerGoesAndComesBack_LosesNothingThatWasAcknowledged()
    {
        Assert.SkipWhen(Neo4jHomeFolder.Find() is null, $"{Neo4jHomeFolder.Variable} names no installation of Neo4j to start, stop and kill.");
        await using var server = await OwnServer.StartAsync(Neo4jHomeFolder.Find()!, Cancel);
        var database = new TestDatabase(server.Server);
        await using var store = new Neo4jNetworkStore(database.Open(), TimeProvider.System, mayFound: true);
        await store.RecordAsync(new Facts().Batch, Now, Cancel);

        await PasswordChangesAsync(database, store);
        await IsKilledAsync(server, store);
        await StopsAndIsReadOnlyThenAsync(server, store);
    }

    private static async Task PasswordChangesAsync(TestDatabase database, Neo4jNetworkStore store)
    {
        await using var own = database.Open();
        await using var system = Neo4jTransports.Open(database.Address with { Database = "system" }, TimeProvider.System);
        await system.WriteAsync(Statement.Of("ALTER USER neo4j SET PASSWORD 'another-password' CHANGE NOT REQUIRED"), Cancel);
        // a connection over Bolt has signed in once and stays so: a new one is refused
        await using var late = new Neo4jNetworkStore(database.Open(), TimeProvider.System, mayFound: false);
        var fault = await Assert.ThrowsAsync<StoreRefusedException>(() => (database.Address.Scheme == "bolt" ? late : store).ChangeAsync(Cancel));
        Assert.Contains("does not take the password", fault.Message, StringComparison.Ordinal);

        await using var again = Neo4jTransports.Open(database.Address with { Database = "system", Password = "another-password" }, TimeProvider.System);
        await again.WriteAsync(Statement.Of("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", ("password", database.Server.Password)), Cancel);
        Assert.Equal(1, await store.ChangeAsync(Cancel));
    }

    private static async Task IsKilledAsync(OwnServer server, Neo4jNetworkStore store)
    {
        var acknowledged = new List<string>();
        var enough = new TaskCompletionSource();
        var writing = Task.Run(
            async () =>
            {
                for (var number = 0; ; number++)
                {
                    var body = new Facts().Body($"Body {number}");
                    await store.RecordAsync(new FactBatch { Entities = [body] }, Now, Cancel);
                    acknowledged.Add(body.Id);
                    if (number == 20)
                    {
                        enough.SetResult();
                    }
                }
            },
            Cancel);
        await enough.Task;
        await server.KillAsync(Cancel);
        await Assert.ThrowsAsync<StoreRefusedException>(() => writing);

        await server.StartAgainAsync(Cancel);
        Assert.Equal(acknowledged, (await store.EntitiesAsync(acknowledged, Cancel)).Select(entity => entity.Id));
        Assert.Empty((await store.CheckAsync(repair: false, Cancel)).Faults);
    }

    private static async Task StopsAndIsReadOnlyThenAsync(OwnServer server, Neo4jNetworkStore store)
    {
        await IsBehindAsync(server, store);
        await server.StopAsync(Cancel);
        var away = await Assert.ThrowsAsync<StoreRefusedException>(() => store.CountAsync(Cancel));
        Assert.StartsWith("No Neo4j answers at", away.Message, StringComparison.Ordinal);

        await server.StartAgainAsync(Cancel, "server.databases.read_only=neo4j");
        var before = await store.CountAsync(Cancel);

        var fault = await Assert.ThrowsAsync<StoreRefusedException>(
            () => store.RecordAsync(new FactBatch { Entities = [new Facts().Body("Too late")] }, Now, Cancel));

        Assert.Contains("read-only", fault.Message, StringComparison.Ordinal);
        Assert.Equal(before, await store.CountAsync(Cancel));
        await using var late = new Neo4jNetworkStore(new TestDatabase(server.Server).Open(), TimeProvider.System, mayFound: false);
        Assert.Equal(Confidence.Low, Assert.Single((await late.WeakestAsync(WeakestQuestion.Any, Cancel)).Relationships).Assessment.Confidence);
        Assert.Equal(2, (await late.CheckAsync(repair: false, Cancel)).Behind);
    }

    /// <summary>A tie whose projection is behind its facts, and one that older rules assessed.</summary>
    private static async Task IsBehindAsync(OwnServer server, Neo4jNetworkStore store)
    {
        var facts = new Facts();
        facts.Said(facts.Body("A"), SampleTypes.Rival, facts.Body("B"));
        facts.Said(facts.Body("A"), SampleTypes.Rival, facts.Body("C"), Stance.Questions);
        await store.RecordAsync(facts.Batch, Now, Cancel);
        await using var wire = new TestDatabase(server.Server).Open();
        await wire.WriteAsync(Statement.Of("""
            MATCH (r:Relationship {unsupported: false}) SET r.behind = true, r.confidence = 'low'
            WITH DISTINCT 1 AS one MATCH (r:Relationship {unsupported: true}) SET r.rules = r.rules - 1
            WITH DISTINCT 1 AS one MATCH (m:GraphExplorer) SET m.behind = true
            """), Cancel);
    }
}
