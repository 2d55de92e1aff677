using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Storage.Tests.Contracts;

/// <summary>A place with two fresh, empty stores for one test; made by its parameterless constructor, which may empty what an earlier home made.</summary>
public interface IStoreHome : IAsyncDisposable
{
    /// <summary>How often a law is tried on stores like these: as often as their speed lets it.</summary>
    static abstract int Rounds { get; }

    /// <summary>The network store.</summary>
    INetworkStore Network { get; }

    /// <summary>The workspace store.</summary>
    IWorkspaceStore Workspace { get; }

    /// <summary>Another network store on the same data, as another process would have it; the home disposes it.</summary>
    INetworkStore AnotherNetwork();

    /// <summary>Another workspace store on the same data; the home disposes it.</summary>
    IWorkspaceStore AnotherWorkspace();
}
