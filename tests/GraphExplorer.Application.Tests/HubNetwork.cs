using System.Collections.Immutable;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Scenes;

namespace GraphExplorer.Application.Tests;

/// <summary>A hub with many leaves, the first of them its allies, the others its rivals; the last two leaves are rivals as well. Apart from them, a pair.</summary>
internal static class HubNetwork
{
    public const int Allies = 30;
    public const int Leaves = 260;

    private static readonly Authorship By = new("tester", new DateTimeOffset(2026, 11, 26, 9, 30, 0, TimeSpan.Zero));
    private static readonly RelationshipType Ally = Type("ally", Family.Alliance);
    private static readonly RelationshipType Rival = Type("rival", Family.Rivalry);
    private static readonly Document Report = new("Report", "Press", null);
    private static readonly Speaker Writer = new("A. Writer", null, Reliability.B);

    /// <summary>A store that holds it.</summary>
    /// <param name="count">How many leaves there are.</param>
    public static async Task<TemporaryStore> StoredAsync(int count = Leaves)
    {
        var temporary = new TemporaryStore();
        var leaves = Enumerable.Range(0, count).ToArray();
        await temporary.Store.RecordAsync(
            new FactBatch
            {
                Types = [Ally, Rival],
                Documents = [Report],
                Speakers = [Writer],
                Entities = [.. leaves.Select(leaf => $"leaf{leaf}").Append("hub").Append("one").Append("other").Select(id => new Entity(id, EntityKind.Organization, $"The {id}", []))],
                Claims =
                [
                    .. leaves.Select(leaf => Claim("hub", leaf < Allies ? Ally : Rival, $"leaf{leaf}")),
                    Claim($"leaf{count - 2}", Rival, $"leaf{count - 1}"),
                    Claim("one", Ally, "other"),
                ],
            },
            By,
            TestContext.Current.CancellationToken);
        return temporary;
    }

    /// <summary>Begins an exploration that shows these entities, whether the store knows them or not.</summary>
    public static async Task<string> ExploreAsync(TemporaryStore temporary, params IEnumerable<string> entities)
    {
        var request = ArrangementRequest.Default;
        var settings = new ExplorationSettings(NetworkFilter.None, request.Layout, request.Seed, null, request.Width, request.Height);
        var shown = entities.ToImmutableSortedDictionary(id => id, _ => new Place(0, 0), StringComparer.Ordinal);
        var none = ImmutableSortedDictionary.Create<string, Place>(StringComparer.Ordinal);
        var state = new ExplorationState(shown, none, ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal), settings);
        await temporary.Get<IWorkspaceStore>().CreateAsync(new Exploration("x", "Hub", 1, 0, state, By.At, By.At), TestContext.Current.CancellationToken);
        return "x";
    }

    private static ClaimRecord Claim(string from, RelationshipType type, string to)
    {
        var claim = new Claim(new RelationshipProposition(Relationship.Of(from, type, to)), Report.Id, [Writer.Id], Stance.Supports, Hedge.None);
        return new ClaimRecord(claim, [], []);
    }

    private static RelationshipType Type(string id, Family family) => new(id, id, id, true, Sign.None, family, null, [], [], null, new Dictionary<string, string>());
}
