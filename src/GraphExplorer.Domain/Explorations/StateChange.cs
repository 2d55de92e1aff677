using System.Collections.Immutable;

namespace GraphExplorer.Domain.Explorations;

/// <summary>All that a step changed, both ways: applied it makes the step, reversed it undoes it completely, places included.</summary>
/// <param name="Shown">By entity id.</param>
/// <param name="Hidden">By entity id.</param>
/// <param name="Labels">By relationship id.</param>
/// <param name="Settings">Null where they stayed.</param>
public sealed record StateChange(
    IReadOnlyDictionary<string, Changed<Place>> Shown,
    IReadOnlyDictionary<string, Changed<Place>> Hidden,
    IReadOnlyDictionary<string, Changed<double?>> Labels,
    Changed<ExplorationSettings>? Settings)
{
    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => Shown.Count + Hidden.Count + Labels.Count == 0 && Settings is null;

    /// <summary>The change from one state to another.</summary>
    public static StateChange Between(ExplorationState before, ExplorationState after) => new(
        Differences<Place, Place>(before.Shown, after.Shown, place => place),
        Differences<Place, Place>(before.Hidden, after.Hidden, place => place),
        Differences<double, double?>(before.Labels, after.Labels, at => at),
        before.Settings == after.Settings ? null : new Changed<ExplorationSettings>(before.Settings, after.Settings));

    /// <summary>The change back.</summary>
    public StateChange Reverse() => new(Reversed(Shown), Reversed(Hidden), Reversed(Labels), Settings?.Reverse());

    /// <summary>The state after this change.</summary>
    public ExplorationState Apply(ExplorationState state) => new(
        Applied(state.Shown, Shown, place => (place is not null, place!)),
        Applied(state.Hidden, Hidden, place => (place is not null, place!)),
        Applied(state.Labels, Labels, at => (at is not null, at.GetValueOrDefault())),
        Settings?.After ?? state.Settings);

    private static ImmutableSortedDictionary<string, Changed<TChanged>> Differences<T, TChanged>(
        ImmutableSortedDictionary<string, T> before,
        ImmutableSortedDictionary<string, T> after,
        Func<T, TChanged?> change)
    {
        var differences = ImmutableSortedDictionary.CreateBuilder<string, Changed<TChanged>>(StringComparer.Ordinal);
        foreach (var (id, was) in before)
        {
            var stays = after.TryGetValue(id, out var becomes);
            if (!stays || !EqualityComparer<T>.Default.Equals(was, becomes))
            {
                differences.Add(id, new Changed<TChanged>(change(was), stays ? change(becomes!) : default));
            }
        }

        foreach (var (id, becomes) in after)
        {
            if (!before.ContainsKey(id))
            {
                differences.Add(id, new Changed<TChanged>(default, change(becomes)));
            }
        }

        return differences.ToImmutable();
    }

    private static ImmutableSortedDictionary<string, Changed<T>> Reversed<T>(IReadOnlyDictionary<string, Changed<T>> changes) =>
        changes.ToImmutableSortedDictionary(change => change.Key, change => change.Value.Reverse(), StringComparer.Ordinal);

    private static ImmutableSortedDictionary<string, T> Applied<T, TChanged>(
        ImmutableSortedDictionary<string, T> state,
        IReadOnlyDictionary<string, Changed<TChanged>> changes,
        Func<TChanged?, (bool Is, T Value)> read)
    {
        var after = state.ToBuilder();
        foreach (var (id, change) in changes)
        {
            if (read(change.After) is (true, var value))
            {
                after[id] = value;
            }
            else
            {
                after.Remove(id);
            }
        }

        return after.ToImmutable();
    }
}
