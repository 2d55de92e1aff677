using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>How are they tied? Brings a shortest path in the whole store onto the canvas.</summary>
/// <param name="Id">Of the page's making.</param>
/// <param name="From">The one end.</param>
/// <param name="To">The other end.</param>
public sealed record ShowPath(string Id, string From, string To) : ForwardStep(Id)
{
    /// <inheritdoc/>
    public override async Task<StepEffect> TakeAsync(ExplorationState state, StepContext context, CancellationToken cancel)
    {
        var from = await Names.OfAsync(From, context.Store, cancel);
        var to = await Names.OfAsync(To, context.Store, cancel);
        var path = await context.Store.PathAsync(From, To, FindPath.DefaultHops, cancel)
            ?? throw new NotFoundException($"{from} and {to} are not tied by {FindPath.DefaultHops} ties or fewer.", "Nothing was changed.");
        var after = await Growth.ShowAsync(state, path.Entities.Select(entity => entity.Entity.Id), context, cancel);
        var ties = path.Relationships.Count == 1 ? "directly" : $"over {path.Relationships.Count} ties";
        return new StepEffect(after, $"Path from {from} to {to}", $"{from} and {to} are tied {ties}.");
    }
}
