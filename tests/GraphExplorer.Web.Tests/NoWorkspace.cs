using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Web.Tests;

/// <summary>A workspace that keeps nothing and, asked for what was kept, may refuse.</summary>
public sealed class NoWorkspace : IWorkspaceStore
{
    public Domain.Faults.GraphExplorerException? Trouble { get; set; }

    /// <summary>The one exploration that there is, or null.</summary>
    public Exploration? Kept { get; set; }

    public Task<IReadOnlyList<ExplorationHeader>> RecentAsync(int limit, CancellationToken cancel) =>
        Trouble is null ? Task.FromResult<IReadOnlyList<ExplorationHeader>>([]) : Task.FromException<IReadOnlyList<ExplorationHeader>>(Trouble);

    public Task CreateAsync(Exploration exploration, CancellationToken cancel) => throw new NotSupportedException();

    public Task<Exploration?> ExplorationAsync(string id, CancellationToken cancel) => Task.FromResult(Kept);

    public Task<IReadOnlyList<StepRecord>> StepsAsync(string id, CancellationToken cancel) => throw new NotSupportedException();

    public Task<StepRecord?> StepAsync(string id, int position, CancellationToken cancel) => throw new NotSupportedException();

    public Task<string?> StepNameAsync(string id, int position, CancellationToken cancel) => throw new NotSupportedException();

    public Task<bool> HasStepAsync(string id, string stepId, CancellationToken cancel) => throw new NotSupportedException();

    public Task<bool> AppendAsync(Exploration after, string stepId, StepRecord? step, CancellationToken cancel) => throw new NotSupportedException();

    public Task<string?> SettingAsync(string key, CancellationToken cancel) => throw new NotSupportedException();

    public Task SetAsync(string key, string value, CancellationToken cancel) => throw new NotSupportedException();
}
