using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Embedded;
using GraphExplorer.Storage.Tests.Contracts;

namespace GraphExplorer.Storage.Tests.Embedded;

/// <summary>Embedded stores in a folder of their own, which goes with them.</summary>
public sealed class EmbeddedHome : IStoreHome
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<IDisposable> _open = [];

    public EmbeddedHome()
    {
        Network = AnotherNetwork();
        Workspace = AnotherWorkspace();
    }

    public static int Rounds => 12;

    public INetworkStore Network { get; }

    public IWorkspaceStore Workspace { get; }

    public string NetworkFile => _folder.File("network.db");

    public INetworkStore AnotherNetwork()
    {
        var store = new EmbeddedNetworkStore(NetworkFile);
        _open.Add(store);
        return store;
    }

    public IWorkspaceStore AnotherWorkspace()
    {
        var store = new EmbeddedWorkspaceStore(_folder.File("workspace.db"));
        _open.Add(store);
        return store;
    }

    public ValueTask DisposeAsync()
    {
        _open.ForEach(store => store.Dispose());
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
