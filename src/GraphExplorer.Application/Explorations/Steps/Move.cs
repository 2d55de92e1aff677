using System.Collections.Immutable;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>Puts entities where a person dragged them; no layout moves them from there without being asked.</summary>
/// <param name="Id">Of the page's making.</param>
/// <param name="Places">The new places.</param>
public sealed record Move(string Id, IReadOnlyList<NewPlace> Places) : ForwardStep(Id)
{
    /// <summary>How far from the origin a place may lie, px.</summary>
    private const double Furthest = 1_000_000;

    /// <summary>With more entities shown, labels stay where they are along their ties: few of them are drawn.</summary>
    private const int MostSettled = 500;

    /// <inheritdoc/>
    public override async Task<StepEffect> TakeAsync(ExplorationState state, StepContext context, CancellationToken cancel)
    {
        if (Places.Any(place => !(Math.Abs(place.X) <= Furthest && Math.Abs(place.Y) <= Furthest)))
        {
            throw new InvalidRequestException("A place is not a number, or very far away.", $"Give places within {Furthest} px of the origin.");
        }

        var moved = Places.Where(place => state.Shown.ContainsKey(place.Id)).ToArray();
        if (moved.Length == 0)
        {
            return new StepEffect(state, "Move nothing");
        }

        var name = await Names.OfAsync([.. moved.Select(place => place.Id)], context.Store, cancel);
        var shown = state.Shown.SetItems(moved.Select(place => KeyValuePair.Create(place.Id, new Place(place.X, place.Y, Chosen: true))));
        var after = state with { Shown = shown };
        return new StepEffect(after with { Labels = await SettledAsync(after, moved, context, cancel) }, $"Move {name}");
    }

    /// <summary>The labels on the ties of what was moved, settled anew; all others stay.</summary>
    private static async Task<ImmutableSortedDictionary<string, double>> SettledAsync(ExplorationState after, NewPlace[] moved, StepContext context, CancellationToken cancel)
    {
        if (after.Shown.Count > MostSettled)
        {
            return after.Labels;
        }

        var network = await context.Networks.AmongAsync([.. after.Shown.Keys], NetworkFilter.None, cancel);
        var settled = context.Arranger.SettleLabels(network, after.Shown, after.Labels, moved.Select(place => place.Id).ToHashSet(StringComparer.Ordinal), cancel);
        return after.Labels.SetItems(settled);
    }
}
