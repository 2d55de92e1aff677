using System.Collections.Immutable;
using CsCheck;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Domain.Tests.Explorations;

public sealed class StateChangeTests
{
    private static readonly Gen<string> Ids = Gen.OneOf("a", "B", "c", "é", "ä", "-d", "d", "Z");

    private static readonly Gen<Place> Places = Gen.Select(Gen.Double[-500, 500], Gen.Double[-500, 500], Gen.Bool, (x, y, chosen) => new Place(x, y, chosen));

    private static readonly Gen<ExplorationSettings> Settings = Gen.Select(
        Gen.OneOf(Family.Alliance, Family.Rivalry).Array[0, 2],
        Gen.OneOf("organic", "concentric"),
        Gen.Int[0, 3],
        Gen.OneOf("light", "dark", null!),
        (families, layout, seed, theme) => new ExplorationSettings(NetworkFilter.None with { Families = families }, layout, seed, null, 1280, 800, theme));

    private static readonly Gen<ExplorationState> States = Gen.Select(
        Gen.Dictionary(Ids, Places)[0, 6],
        Gen.Dictionary(Ids, Places)[0, 6],
        Gen.Dictionary(Ids, Gen.Double[0.2, 0.8])[0, 6],
        Settings,
        (shown, hidden, labels, settings) => new ExplorationState(
            shown.ToImmutableSortedDictionary(),
            hidden.ToImmutableSortedDictionary(),
            labels.ToImmutableSortedDictionary(),
            settings));

    [Fact]
    public void Change_Applied_MakesTheStep() => Gen.Select(States, States).Sample((before, after) =>
        StateChange.Between(before, after).Apply(before) == after);

    [Fact]
    public void Change_Reversed_UndoesCompletely() => Gen.Select(States, States).Sample((before, after) =>
        StateChange.Between(before, after).Reverse().Apply(after) == before);

    [Fact]
    public void Change_ReversedTwice_IsTheChange() => Gen.Select(States, States).Sample((before, after) =>
        StateChange.Between(before, after).Reverse().Reverse().Apply(before) == after);

    [Fact]
    public void Change_ToTheSameContent_IsEmpty() => States.Sample(state =>
    {
        var copy = state with
        {
            Shown = ImmutableSortedDictionary.CreateRange(state.Shown),
            Settings = state.Settings with { Filter = state.Settings.Filter with { Families = [.. state.Settings.Filter.Families] } },
        };
        return copy == state && copy.GetHashCode() == state.GetHashCode() && StateChange.Between(state, copy).IsEmpty;
    });

    [Fact]
    public void States_OfOtherPlaces_AreNotEqual() => Gen.Select(States, States).Sample((one, other) =>
        (one == other) == StateChange.Between(one, other).IsEmpty);

    [Fact]
    public void State_OfAnyCulture_OrdersItsIdsOrdinally() => States.Sample(state =>
        state.Shown.Keys.SequenceEqual(state.Shown.Keys.Order(StringComparer.Ordinal)));
}
