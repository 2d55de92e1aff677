using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>Brings the neighbours of an entity onto the canvas.</summary>
/// <param name="Id">Of the page's making.</param>
/// <param name="Entity">Its id.</param>
/// <param name="Families">Only over ties of these families; empty or null for all.</param>
public sealed record Expand(string Id, string Entity, IReadOnlyList<Family>? Families = null) : ForwardStep(Id)
{
    /// <inheritdoc/>
    public override async Task<StepEffect> TakeAsync(ExplorationState state, StepContext context, CancellationToken cancel)
    {
        var name = await Names.OfAsync(Entity, context.Store, cancel);
        var filter = NetworkFilter.None with { Families = Families ?? [] };
        var around = await context.Store.AskAsync(new NetworkQuestion(Entity, 1, filter, state.Shown.Count + NetworkQuestion.DefaultLimit), cancel);
        var after = await Growth.ShowAsync(state, around.Entities.Select(entity => entity.Entity.Id), context, cancel);
        var added = after.Shown.Count - state.Shown.Count;
        var left = around.Total.Entities - around.Shown.Entities;
        return new StepEffect(after, $"Expand {name}, {added} added", Said(name, added, left));
    }

    private static string Said(string name, int added, int left) => (added, left) switch
    {
        (0, _) => $"{name} has no neighbours that are not shown.",
        (_, > 0) => $"{name}: {added} added, the best tied; {left} more are not shown.",
        _ => $"{name}: {added} added.",
    };
}
