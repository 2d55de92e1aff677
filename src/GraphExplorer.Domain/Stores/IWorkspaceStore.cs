using GraphExplorer.Domain.Explorations;

namespace GraphExplorer.Domain.Stores;

/// <summary>Where explorations and settings lie. Always writable; every operation leaves the caller's thread free and can be cancelled.</summary>
public interface IWorkspaceStore
{
    /// <summary>Keeps a new exploration; a known id is refused.</summary>
    Task CreateAsync(Exploration exploration, CancellationToken cancel);

    /// <summary>The exploration with this id, or null.</summary>
    Task<Exploration?> ExplorationAsync(string id, CancellationToken cancel);

    /// <summary>The steps taken, the first first, undone ones that can be redone included; empty for an unknown id.</summary>
    Task<IReadOnlyList<StepRecord>> StepsAsync(string id, CancellationToken cancel);

    /// <summary>The step at a position (1 is the first), or null.</summary>
    Task<StepRecord?> StepAsync(string id, int position, CancellationToken cancel);

    /// <summary>What the step at a position is called, or null; costs little however much it changed.</summary>
    Task<string?> StepNameAsync(string id, int position, CancellationToken cancel);

    /// <summary>Whether a step (or an undo or redo) of this id was kept already.</summary>
    Task<bool> HasStepAsync(string id, string stepId, CancellationToken cancel);

    /// <summary>Keeps the exploration as it is after a step, in one durable write. A step forgets those that were undone.</summary>
    /// <param name="after">The exploration after the step; its version is one above the one it was made from.</param>
    /// <param name="stepId">The id of the page's making.</param>
    /// <param name="step">The step, or null for an undo or a redo.</param>
    /// <param name="cancel">Cancels.</param>
    /// <returns>False where the kept version is no longer the one that it was made from: ask again and redo.</returns>
    Task<bool> AppendAsync(Exploration after, string stepId, StepRecord? step, CancellationToken cancel);

    /// <summary>The explorations last changed, the newest first.</summary>
    Task<IReadOnlyList<ExplorationHeader>> RecentAsync(int limit, CancellationToken cancel);

    /// <summary>A setting, or null.</summary>
    Task<string?> SettingAsync(string key, CancellationToken cancel);

    /// <summary>Keeps a setting.</summary>
    Task SetAsync(string key, string value, CancellationToken cancel);
}
