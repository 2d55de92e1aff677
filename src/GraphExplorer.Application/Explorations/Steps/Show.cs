using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>Brings entities that a search found onto the canvas.</summary>
/// <param name="Id">Of the page's making.</param>
/// <param name="Entities">Their ids.</param>
public sealed record Show(string Id, IReadOnlyList<string> Entities) : ForwardStep(Id)
{
    /// <inheritdoc/>
    public override async Task<StepEffect> TakeAsync(ExplorationState state, StepContext context, CancellationToken cancel)
    {
        var known = await context.Store.EntitiesAsync(Entities, cancel);
        if (known.Count == 0)
        {
            throw new NotFoundException("None of these entities is in the store.", "Search for them again.");
        }

        var name = await Names.OfAsync([.. known.Select(entity => entity.Id)], context.Store, cancel);
        return new StepEffect(await Growth.ShowAsync(state, known.Select(entity => entity.Id), context, cancel), $"Show {name}");
    }
}
