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
    /// <summary>How many places and labels changed.</summary>
    public int Count => Shown.Count + Hidden.Count + Labels.Count;

    /// <summary>Whether nothing changed.</summary>
    public bool IsEmpty => Count == 0 && Settings is null;

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
        if (ReferenceEquals(before, after))
        {
            return differences.ToImmutable();
        }

        // both are in the order of their ids
        using var was = before.GetEnumerator();
        using var becomes = after.GetEnumerator();
        var (left, right) = (was.MoveNext(), becomes.MoveNext());
        while (left || right)
        {
            var order = !left ? 1 : !right ? -1 : string.CompareOrdinal(was.Current.Key, becomes.Current.Key);
            if (order != 0 || !EqualityComparer<T>.Default.Equals(was.Current.Value, becomes.Current.Value))
            {
                var changed = new Changed<TChanged>(order <= 0 ? change(was.Current.Value) : default, order >= 0 ? change(becomes.Current.Value) : default);
                differences.Add(order <= 0 ? was.Current.Key : becomes.Current.Key, changed);
            }

            left = order <= 0 ? was.MoveNext() : left;
            right = order >= 0 ? becomes.MoveNext() : right;
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
