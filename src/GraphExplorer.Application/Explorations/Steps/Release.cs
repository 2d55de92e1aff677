using GraphExplorer.Domain.Explorations;

namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>Lets layouts move entities again that a person had placed.</summary>
/// <param name="Id">Of the page's making.</param>
/// <param name="Entities">Their ids.</param>
public sealed record Release(string Id, IReadOnlyList<string> Entities) : ForwardStep(Id)
{
    /// <inheritdoc/>
    public override async Task<StepEffect> TakeAsync(ExplorationState state, StepContext context, CancellationToken cancel)
    {
        var released = Entities.Where(id => state.Shown.TryGetValue(id, out var place) && place.Chosen).Distinct(StringComparer.Ordinal).ToArray();
        if (released.Length == 0)
        {
            return new StepEffect(state, "Release nothing");
        }

        var name = await Names.OfAsync(released, context.Store, cancel);
        var shown = state.Shown.SetItems(released.Select(id => KeyValuePair.Create(id, state.Shown[id] with { Chosen = false })));
        return new StepEffect(state with { Shown = shown }, $"Release {name}");
    }
}
