using System.Collections.Immutable;
using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>Lays out anew what no person has placed.</summary>
/// <param name="Id">Of the page's making.</param>
/// <param name="Layout">Id of the layout.</param>
/// <param name="Width">Width to fill, px.</param>
/// <param name="Height">Height to fill, px.</param>
/// <param name="Seed">The layout's seed, or null to keep the one that is.</param>
/// <param name="Focus">The entity in the middle, or null for the best tied.</param>
public sealed record Arrange(string Id, string Layout, int Width, int Height, int? Seed = null, string? Focus = null) : ForwardStep(Id)
{
    /// <inheritdoc/>
    public override async Task<StepEffect> TakeAsync(ExplorationState state, StepContext context, CancellationToken cancel)
    {
        Allowed.Between("width", Width, Frame.Least, Frame.Most);
        Allowed.Between("height", Height, Frame.Least, Frame.Most);
        var settings = state.Settings with { Layout = Layout, Seed = Seed ?? state.Settings.Seed, Focus = Focus, Width = Width, Height = Height };
        var network = await context.Networks.AmongAsync([.. state.Shown.Keys], NetworkFilter.None, cancel);
        var chosen = state.Shown.Where(place => place.Value.Chosen).ToDictionary(StringComparer.Ordinal);
        var arranged = await context.ArrangeAsync(network, chosen, ImmutableDictionary<string, double>.Empty, settings, cancel);
        var after = state with
        {
            Shown = state.Shown.SetItems(arranged.Places),
            Labels = arranged.Labels.ToImmutableSortedDictionary(StringComparer.Ordinal),
            Settings = settings,
        };
        return new StepEffect(after, $"Lay out: {Layout}");
    }
}
