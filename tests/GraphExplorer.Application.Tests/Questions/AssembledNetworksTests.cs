using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Tests.Questions;

public sealed class AssembledNetworksTests
{
    private static readonly NetworkQuestion Whole = new(null, 1, NetworkFilter.None);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SameQuestion_AskedTwice_IsAssembledOnce()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var networks = temporary.Get<AssembledNetworks>();

        var first = await networks.AskAsync(Whole, Cancel);

        Assert.Same(first, await networks.AskAsync(Whole with { }, Cancel));
        Assert.NotSame(first, await networks.AskAsync(Whole with { Limit = 400 }, Cancel));
    }

    [Fact]
    public async Task AnyPartOfWhatIsHeld_IsWhatTheStoreAnswersForIt()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var networks = temporary.Get<AssembledNetworks>();
        var whole = await networks.AskAsync(Whole, Cancel);
        var ids = whole.Entities.Select(entity => entity.Entity.Id).ToArray();

        for (var seed = 0; seed < 40; seed++)
        {
            var dice = new Random(seed);
            string[] some = [.. ids.Where(_ => dice.Next(4) > seed % 4).OrderBy(_ => dice.Next())];

            var cut = await networks.AmongAsync(some, NetworkFilter.None, Cancel);

            Assert.Equivalent(await temporary.Store.AmongAsync(some, NetworkFilter.None, Cancel), cut, strict: true);
            Assert.Equal(some, cut.Entities.Select(entity => entity.Entity.Id));
        }
    }

    [Fact]
    public async Task EntitiesThatAreNotHeld_AreReadFromTheStore()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var networks = temporary.Get<AssembledNetworks>();
        await networks.AskAsync(Whole with { Limit = 2 }, Cancel);
        string[] two = [await temporary.IdAsync("Joe Biden"), await temporary.IdAsync("United States")];

        var among = await networks.AmongAsync(two, NetworkFilter.None, Cancel);

        Assert.Equivalent(await temporary.Store.AmongAsync(two, NetworkFilter.None, Cancel), among, strict: true);
        Assert.Single(among.Relationships);
    }

    [Fact]
    public async Task UnsupportedTies_AreNotTakenFromWhatHoldsNone()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var networks = temporary.Get<AssembledNetworks>();
        var whole = await networks.AskAsync(Whole, Cancel);
        var unsupported = NetworkFilter.None with { Unsupported = true };
        string[] all = [.. whole.Entities.Select(entity => entity.Entity.Id)];

        var among = await networks.AmongAsync(all, unsupported, Cancel);

        Assert.True(among.Relationships.Count > whole.Relationships.Count);
        Assert.Equivalent(await temporary.Store.AmongAsync(all, unsupported, Cancel), among, strict: true);
    }

    [Fact]
    public async Task AfterAChange_TheStoreIsAskedAgain()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var networks = temporary.Get<AssembledNetworks>();
        var before = await networks.AskAsync(Whole, Cancel);

        var entity = new Entity("new", EntityKind.Person, "Somebody new", [], null);
        await temporary.Store.RecordAsync(new FactBatch { Entities = [entity] }, new Authorship("tester", temporary.Clock.GetUtcNow()), Cancel);

        var after = await networks.AskAsync(Whole, Cancel);
        Assert.Equal(before.Entities.Count + 1, after.Entities.Count);
        Assert.Equal(await temporary.Store.ChangeAsync(Cancel), after.Change);
    }
}
