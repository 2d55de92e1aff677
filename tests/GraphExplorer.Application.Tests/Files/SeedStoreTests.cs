using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Application.Tests.Files;

public sealed class SeedStoreTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Seed_IntoAnEmptyStore_IsTheNetworkOfTheArticle()
    {
        using var temporary = new TemporaryStore();

        var report = await temporary.Seed.RunAsync("tester", null, Cancel);

        Assert.Empty(report.Faults);
        Assert.True(report.Complete);
        var counts = await temporary.Store.CountAsync(Cancel);
        Assert.Equal((29, 53, 1), (counts.Entities, counts.Relationships, counts.Unsupported));
        Assert.Equal((1, 18), (counts.Documents, counts.Speakers));
        Assert.Equal(29, (await temporary.Store.TypesAsync(Cancel)).Count);
    }

    [Fact]
    public async Task Seed_IntoAnEmptyStore_AsksForUnsupportedTiesToo()
    {
        using var temporary = new TemporaryStore();
        await temporary.Seed.RunAsync("tester", null, Cancel);

        var drawn = await temporary.Store.AskAsync(new NetworkQuestion(null, 1, NetworkFilter.None), Cancel);
        var all = await temporary.Store.AskAsync(new NetworkQuestion(null, 1, NetworkFilter.None with { Unsupported = true }), Cancel);

        Assert.Equal(new NetworkCounts(29, 53), drawn.Shown);
        Assert.Equal(new NetworkCounts(29, 54), all.Shown);
    }

    [Fact]
    public async Task Seed_EveryTie_ComesOutAsTheTableOfTheSourceSays()
    {
        using var temporary = new TemporaryStore();
        await temporary.Seed.RunAsync("tester", null, Cancel);

        var all = await temporary.Store.AskAsync(new NetworkQuestion(null, 1, NetworkFilter.None with { Unsupported = true }), Cancel);

        var names = all.Entities.ToDictionary(one => one.Entity.Id, one => one.Entity.Name);
        var told = all.Relationships.Select(tie => SeedTable.Row(tie, names, all.Types)).Order(StringComparer.Ordinal);
        Assert.Equal(SeedTable.Rows.Order(StringComparer.Ordinal), told);
        Assert.Equal(2, all.Relationships.Count(tie => tie.Assessment.Confidence == Confidence.High));
        Assert.Equal(11, all.Relationships.Count(tie => tie.Assessment.Confidence == Confidence.Low));
        Assert.Equal(3, all.Relationships.Count(tie => tie.Assessment.Contested));
    }

    [Fact]
    public async Task Seed_EveryTie_HasTheWeaknessOfASingleDocument()
    {
        using var temporary = new TemporaryStore();
        await temporary.Seed.RunAsync("tester", null, Cancel);

        var drawn = await temporary.Store.AskAsync(new NetworkQuestion(null, 1, NetworkFilter.None), Cancel);

        Assert.All(drawn.Relationships, tie => Assert.Contains(tie.Assessment.Weaknesses, one => one.Kind == WeaknessKind.SingleDocument));
    }

    [Fact]
    public async Task Seed_LoadedTwice_IsLoadedOnce()
    {
        using var temporary = new TemporaryStore();
        await temporary.Seed.RunAsync("tester", null, Cancel);
        var before = await temporary.ExportAsync("all.json");
        temporary.Clock.Advance(TimeSpan.FromDays(1));

        var again = await temporary.Seed.RunAsync("somebody else", null, Cancel);

        Assert.Equal((0, 0, 0, 0), (again.New.Entities, again.New.Relationships, again.New.Claims, again.New.Grades));
        Assert.Equal(before, await temporary.ExportAsync("all.json"));
    }

    [Fact]
    public async Task Seed_Attributes_AreClaimedWithTheAuthorsDoubt()
    {
        using var temporary = new TemporaryStore();
        await temporary.Seed.RunAsync("tester", null, Cancel);
        var group = (await temporary.Store.EntitiesNamedAsync(["isis k"], Cancel)).Single();

        var account = (await temporary.Store.EntityAsync(group.Id, Cancel))!;

        var strength = account.Attributes.Single(one => one.Proposition.Attribute == "strength");
        Assert.Equal(("1,500", "2,200"), (strength.Proposition.Value, strength.Proposition.Upper));
        Assert.Equal(1, strength.Assessment.Counts.Other);
        Assert.Equal("77", account.Attributes.Single(one => one.Proposition.Attribute == "attacks").Proposition.Value);
    }

    [Fact]
    public async Task Seed_Events_CarryTheirDates()
    {
        using var temporary = new TemporaryStore();
        await temporary.Seed.RunAsync("tester", null, Cancel);

        var events = await temporary.Store.EntitiesNamedAsync(["kabul airport bombing", "9/11 attacks", "attack on cyclists in tajikistan"], Cancel);

        Assert.Equal(["2001-09-11", "2018-07", "2021-08-26"], events.Select(one => one.Date?.Text).Order());
    }
}
