using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Explorations;

/// <summary>Shows how an exploration stands.</summary>
public sealed class ShowExploration(IWorkspaceStore workspace, INetworkStore store, ExplorationNetwork networks)
{
    /// <summary>How it stands.</summary>
    /// <exception cref="NotFoundException">Nothing has that id.</exception>
    public async Task<ExplorationAnswer> RunAsync(string id, CancellationToken cancel) =>
        await AnswerAsync(await FindAsync(id, cancel), null, cancel);

    /// <summary>The exploration with this id.</summary>
    /// <exception cref="NotFoundException">Nothing has that id.</exception>
    public async Task<Exploration> FindAsync(string id, CancellationToken cancel) =>
        await workspace.ExplorationAsync(id, cancel)
        ?? throw new NotFoundException("No exploration has this id.", "Its address may be cut short, or it lies in another data folder. Start from a search.");

    /// <summary>How this one stands, just after a step that had something to say.</summary>
    public async Task<ExplorationAnswer> AnswerAsync(Exploration exploration, string? said, CancellationToken cancel) =>
        await AnswerAsync(exploration, await networks.OfAsync(exploration.State, cancel), said, cancel);

    /// <summary>How this one stands, where the network that it shows is at hand.</summary>
    public async Task<ExplorationAnswer> AnswerAsync(Exploration exploration, ShownNetwork shown, string? said, CancellationToken cancel)
    {
        var undo = exploration.Position > 0 ? await workspace.StepNameAsync(exploration.Id, exploration.Position, cancel) : null;
        var redo = await workspace.StepNameAsync(exploration.Id, exploration.Position + 1, cancel);
        var counts = await store.CountAsync(cancel);
        var settings = exploration.State.Settings;
        return new ExplorationAnswer(
            exploration.Id,
            exploration.Name,
            exploration.Version,
            exploration.Position,
            undo,
            redo,
            settings.Layout,
            settings.Seed,
            settings.Focus,
            settings.Theme,
            settings.Filter,
            shown.Passing.Shown,
            counts.Total,
            said);
    }
}
