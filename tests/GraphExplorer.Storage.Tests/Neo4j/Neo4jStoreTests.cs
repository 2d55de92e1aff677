using GraphExplorer.Domain.Reviews;
using GraphExplorer.Storage.Neo4j;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Tests.Samples;

namespace GraphExplorer.Storage.Tests.Neo4j;

/// <summary>Tests of a store in an emptied database, beside which they reach into the database themselves.</summary>
public abstract class Neo4jStoreTests : IAsyncLifetime
{
    protected static readonly Authorship Now = new("ana", new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero));

    protected Neo4jStoreTests()
    {
        Database = TestDatabase.Shared();
        Database.Empty();
        Wire = Database.Open();
        Store = Another(mayFound: true);
    }

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    protected Facts Facts { get; } = new();

    private protected TestDatabase Database { get; }

    private protected INeo4jTransport Wire { get; }

    private protected Neo4jNetworkStore Store { get; }

    /// <summary>What a test starts from; nothing, unless its class says more.</summary>
    public virtual ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        await Wire.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Another store on the same database, as another program has it.</summary>
    private protected Neo4jNetworkStore Another(bool mayFound = false) => new(Database.Open(), TimeProvider.System, mayFound);

    /// <summary>Does something to the database behind the store's back.</summary>
    protected Task TamperAsync(string cypher) => Wire.WriteAsync(Statement.Of(cypher), Cancel);
}
