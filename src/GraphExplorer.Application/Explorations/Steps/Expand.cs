using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>Brings the neighbours of an entity onto the canvas.</summary>
/// <param name="Id">Of the page's making.</param>
/// <param name="Entity">Its id.</param>
/// <param name="Families">Only over ties of these families; empty or null for all.</param>
/// <param name="Most">How many at most, the best tied first; null for all, and then more than <see cref="MostUnasked"/> are refused.</param>
public sealed record Expand(string Id, string Entity, IReadOnlyList<Family>? Families = null, int? Most = null) : ForwardStep(Id)
{
    /// <summary>How many neighbours come without being asked about.</summary>
    public const int MostUnasked = 200;

    /// <inheritdoc/>
    public override async Task<StepEffect> TakeAsync(ExplorationState state, StepContext context, CancellationToken cancel)
    {
        var most = Allowed.Between("most", Most ?? MostUnasked, 1, NetworkQuestion.MaxLimit);
        var name = await Names.OfAsync(Entity, context.Store, cancel);
        var fresh = await FreshAsync(state, most + 1, context, cancel);
        if (Most is null && fresh.Count > most)
        {
            throw new ManyNeighboursException(name, Entity, Families ?? []);
        }

        var after = await Growth.ShowAsync(state, fresh.Take(most), context, cancel);
        var added = after.Shown.Count - state.Shown.Count;
        return new StepEffect(after, $"Expand {name}, {added} added", Said(name, added, more: fresh.Count > most));
    }

    /// <summary>Neighbours that are not shown, the best tied first: as many as are wanted, or all where there are fewer.</summary>
    private async Task<List<string>> FreshAsync(ExplorationState state, int wanted, StepContext context, CancellationToken cancel)
    {
        var filter = NetworkFilter.None with { Families = Families ?? [] };
        var limit = Math.Min(state.Shown.Count + wanted, NetworkQuestion.MaxLimit);
        var around = await context.Store.AskAsync(new NetworkQuestion(Entity, 1, filter, limit), cancel);
        return [.. around.Entities.Select(entity => entity.Entity.Id).Where(id => !state.Shown.ContainsKey(id))];
    }

    private static string Said(string name, int added, bool more) => (added, more) switch
    {
        (0, _) => $"{name} has no neighbours that are not shown.",
        (_, true) => $"{name}: {added} added, the best tied; it has more.",
        _ => $"{name}: {added} added.",
    };
}
