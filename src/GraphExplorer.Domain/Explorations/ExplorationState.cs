using System.Collections.Immutable;

namespace GraphExplorer.Domain.Explorations;

/// <summary>What a person has on the screen. No facts in it, only ids.</summary>
/// <param name="Shown">The entities shown, with their places.</param>
/// <param name="Hidden">Those taken off the canvas, with the places to come back to.</param>
/// <param name="Labels">Where along its tie (0 to 1) a label stands, by relationship id; a tie that is not in it takes the middle.</param>
/// <param name="Settings">Filters, layout, theme.</param>
public sealed record ExplorationState(
    ImmutableSortedDictionary<string, Place> Shown,
    ImmutableSortedDictionary<string, Place> Hidden,
    ImmutableSortedDictionary<string, double> Labels,
    ExplorationSettings Settings);
