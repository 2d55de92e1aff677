using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Embedded;
using GraphExplorer.Storage.Neo4j;
using GraphExplorer.Storage.Tests.Contracts;
using GraphExplorer.Storage.Tests.Embedded;

namespace GraphExplorer.Storage.Tests.Neo4j;

/// <summary>
/// A Neo4j store on the run's one server, whose database it empties when it is made: the Community edition has one
/// database, so the tests that use it run one after the other (<see cref="Neo4jTests"/>).
/// </summary>
public sealed class Neo4jHome : IStoreHome
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<IAsyncDisposable> _open = [];
    private readonly TestDatabase _database;

    public Neo4jHome()
    {
        _database = TestDatabase.Shared();
        _database.Empty();
        Network = AnotherNetwork();
        Workspace = AnotherWorkspace();
    }

    public static int Rounds => 5;

    public INetworkStore Network { get; }

    public IWorkspaceStore Workspace { get; }

    public INetworkStore AnotherNetwork()
    {
        var store = new Neo4jNetworkStore(_database.Open(), TimeProvider.System, mayFound: true);
        _open.Add(store);
        return store;
    }

    public IWorkspaceStore AnotherWorkspace() => new EmbeddedWorkspaceStore(_folder.File("workspace.db"));

    public async ValueTask DisposeAsync()
    {
        foreach (var store in _open)
        {
            await store.DisposeAsync();
        }

        (Workspace as IDisposable)?.Dispose();
        _folder.Dispose();
    }
}
