using System.Collections.Immutable;

namespace GraphExplorer.Domain.Explorations;

/// <summary>What a person has on the screen. No facts in it, only ids. Two states with the same content are equal.</summary>
/// <param name="Shown">The entities shown, with their places.</param>
/// <param name="Hidden">Those taken off the canvas, with the places to come back to.</param>
/// <param name="Labels">Where along its tie (0 to 1) a label stands, by relationship id; a tie that is not in it takes the middle.</param>
/// <param name="Settings">Filters, layout, theme.</param>
public sealed record ExplorationState(
    ImmutableSortedDictionary<string, Place> Shown,
    ImmutableSortedDictionary<string, Place> Hidden,
    ImmutableSortedDictionary<string, double> Labels,
    ExplorationSettings Settings)
{
    /// <summary>The entities shown, by id in ordinal order, with their places.</summary>
    public ImmutableSortedDictionary<string, Place> Shown { get; init => field = Ordinal(value); } = Ordinal(Shown);

    /// <summary>Those taken off the canvas, by id in ordinal order.</summary>
    public ImmutableSortedDictionary<string, Place> Hidden { get; init => field = Ordinal(value); } = Ordinal(Hidden);

    /// <summary>Where labels stand, by relationship id in ordinal order.</summary>
    public ImmutableSortedDictionary<string, double> Labels { get; init => field = Ordinal(value); } = Ordinal(Labels);

    /// <summary>Whether both show the same in the same way.</summary>
    public bool Equals(ExplorationState? other) =>
        other is not null
        && Settings == other.Settings
        && Shown.SequenceEqual(other.Shown)
        && Hidden.SequenceEqual(other.Hidden)
        && Labels.SequenceEqual(other.Labels);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Settings, Shown.Count, Hidden.Count, Labels.Count);

    // Without a comparer, keys would be ordered by the culture of the machine.
    private static ImmutableSortedDictionary<string, T> Ordinal<T>(ImmutableSortedDictionary<string, T> given) =>
        given.WithComparers(StringComparer.Ordinal);
}
