using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Explorations;

/// <summary>Lists the explorations last changed.</summary>
public sealed class ListRecent(IWorkspaceStore workspace)
{
    /// <summary>The newest first.</summary>
    public Task<IReadOnlyList<ExplorationHeader>> RunAsync(int limit, CancellationToken cancel) => workspace.RecentAsync(limit, cancel);
}
