using GraphExplorer.Domain.Explorations;

namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>Takes entities off the canvas; their places are kept for when they come back.</summary>
/// <param name="Id">Of the page's making.</param>
/// <param name="Entities">Their ids.</param>
public sealed record Hide(string Id, IReadOnlyList<string> Entities) : ForwardStep(Id)
{
    /// <inheritdoc/>
    public override async Task<StepEffect> TakeAsync(ExplorationState state, StepContext context, CancellationToken cancel)
    {
        var gone = Entities.Where(state.Shown.ContainsKey).Distinct(StringComparer.Ordinal).ToArray();
        if (gone.Length == 0)
        {
            return new StepEffect(state, "Hide nothing");
        }

        var name = await Names.OfAsync(gone, context.Store, cancel);
        var after = state with
        {
            Shown = state.Shown.RemoveRange(gone),
            Hidden = state.Hidden.SetItems(gone.Select(id => KeyValuePair.Create(id, state.Shown[id]))),
        };
        return new StepEffect(after, $"Hide {name}", $"{name} hidden.");
    }
}
