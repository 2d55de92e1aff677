using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>Sets the filters. Nothing is laid out anew: what is filtered out keeps its place.</summary>
/// <param name="Id">Of the page's making.</param>
/// <param name="Filter">All of them, as they are to be.</param>
public sealed record Narrow(string Id, NetworkFilter Filter) : ForwardStep(Id)
{
    /// <inheritdoc/>
    public override async Task<StepEffect> TakeAsync(ExplorationState state, StepContext context, CancellationToken cancel)
    {
        var types = await context.Store.TypesAsync(cancel);
        Allowed.Among("type", Filter.Types, [.. types.Keys]);
        if (FilterWords.Of(Filter) == FilterWords.Of(state.Settings.Filter))
        {
            return new StepEffect(state, "Filter as before");
        }

        var words = FilterWords.Name(Filter, await FamiliesAsync(state, context, cancel));
        return new StepEffect(state with { Settings = state.Settings with { Filter = Filter } }, words.Length == 0 ? "Clear filters" : $"Filter {words}");
    }

    private static async Task<IReadOnlyCollection<Family>> FamiliesAsync(ExplorationState state, StepContext context, CancellationToken cancel)
    {
        var shown = await context.Networks.AmongAsync([.. state.Shown.Keys], NetworkFilter.None, cancel);
        return [.. shown.Relationships.Select(tie => shown.Types[tie.Relationship.Type].Family).Distinct()];
    }
}
