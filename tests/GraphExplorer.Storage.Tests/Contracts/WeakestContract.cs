using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using static GraphExplorer.Storage.Tests.Samples.SampleTypes;

namespace GraphExplorer.Storage.Tests.Contracts;

/// <summary>The list of the weakest.</summary>
public abstract class WeakestContract<THome> : NetworkStoreContract<THome>
    where THome : IStoreHome, new()
{
    [Fact]
    public async Task WeakestAsync_Order_IsConfidenceContestedOriginsId()
    {
        var unassessed = Tie("unassessed");
        var lowContested = Claimed("low contested", hedge: Hedge.Allegedly, disputed: true);
        var low = Claimed("low", hedge: Hedge.Allegedly);
        var contested = Claimed("contested", disputed: true);
        var moderate = Claimed("moderate");
        var high = Claimed("high", second: true);
        await RecordAsync();

        var page = await WeakestAsync(WeakestQuestion.Any);

        Assert.Equal([unassessed, lowContested, low, contested, moderate, high], page.Relationships.Select(one => one.Relationship));
        Assert.Equal(6, page.Total);
        Assert.Null(page.Next);
        Assert.Equal(12, page.Ends.Count);
        Assert.Equal("from high", page.Ends[high.From].Name);
    }

    [Fact]
    public async Task WeakestAsync_PageAfterPage_GivesEveryTieOnceInTheOrderOfTheWhole()
    {
        Enumerable.Range(0, 23).ToList().ForEach(number =>
            Claimed($"{number}", hedge: number % 3 == 0 ? Hedge.Possibly : Hedge.None, disputed: number % 4 == 0));
        await RecordAsync();
        var whole = await WeakestAsync(WeakestQuestion.Any);

        var pages = new List<string>();
        for (var after = (string?)null; ;)
        {
            var page = await WeakestAsync(WeakestQuestion.Any with { Limit = 5, After = after });
            Assert.Equal(23, page.Total);
            pages.AddRange(Ids(page));
            after = page.Next;
            if (after is null)
            {
                break;
            }
        }

        Assert.Equal(Ids(whole), pages);
    }

    [Fact]
    public async Task WeakestAsync_Filters_TypeKindFamily()
    {
        var rival = Claimed("a");
        var led = Facts.Said(Facts.Person("leader"), Leads, Facts.Body("led"));
        var operates = Facts.Said(Facts.Body("body"), OperatesIn, Facts.Place("place"));
        await RecordAsync();

        Assert.Equal([rival.Id], await IdsAsync(WeakestQuestion.Any with { Types = [Rival.Id] }));
        Assert.Equal([led.Id], await IdsAsync(WeakestQuestion.Any with { Kinds = [EntityKind.Person] }));
        Assert.Equal([operates.Id], await IdsAsync(WeakestQuestion.Any with { Families = [Family.Action, Family.Covert] }));
        Assert.Equal(
            new[] { led.Id, operates.Id }.Order(StringComparer.Ordinal),
            await IdsAsync(WeakestQuestion.Any with { Types = [Leads.Id, OperatesIn.Id], Kinds = [EntityKind.Organization] }));
        Assert.Empty(await IdsAsync(WeakestQuestion.Any with { Types = ["unheard-of"] }));
    }

    [Fact]
    public async Task WeakestAsync_FlaggedAndReviewed_Filter()
    {
        var (flagged, agreed, untouched) = (Claimed("flagged"), Claimed("agreed"), Claimed("untouched"));
        await RecordAsync();
        await Store.ReviewAsync(new Review("r1", flagged.Id, null, Verdict.Flag, null, null, "Look.", Now), Cancel);
        await Store.ReviewAsync(new Review("r2", agreed.Id, null, Verdict.Agree, null, null, "Fine.", Now), Cancel);

        Assert.Equal([flagged.Id], await IdsAsync(WeakestQuestion.Any with { Flagged = true }));
        Assert.Equal(2, (await IdsAsync(WeakestQuestion.Any with { Reviewed = true })).Count);
        Assert.Equal([untouched.Id], await IdsAsync(WeakestQuestion.Any with { Reviewed = false }));
        Assert.Equal([agreed.Id], await IdsAsync(WeakestQuestion.Any with { Flagged = false, Reviewed = true }));
    }

    [Fact]
    public async Task WeakestAsync_Unsupported_OnlyWhenAskedFor()
    {
        Facts.Said(Facts.Body("from"), Rival, Facts.Body("to"), Stance.Questions);
        var other = Claimed("other");
        await RecordAsync();

        Assert.Equal([other.Id], await IdsAsync(WeakestQuestion.Any));
        Assert.Equal(2, (await IdsAsync(WeakestQuestion.Any with { Unsupported = true })).Count);
    }

    [Fact]
    public async Task WeakestAsync_ExcludedSupport_StaysInTheList()
    {
        var tie = Claimed("tie");
        await RecordAsync();
        await Store.ReviewAsync(new Review("r1", tie.Id, Facts.Claims[0].Claim.Id, Verdict.Exclude, null, null, "Forged.", Now), Cancel);

        var page = await WeakestAsync(WeakestQuestion.Any);

        Assert.Equal(Confidence.Unassessed, Assert.Single(page.Relationships).Assessment.Confidence);
        Assert.Contains(page.Relationships[0].Assessment.Weaknesses, weakness => weakness.Kind == WeaknessKind.SupportExcluded);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("////")]
    [InlineData("AAAA")]
    [InlineData("MTIz")]
    public async Task WeakestAsync_ForeignCursor_IsRefused(string after) =>
        await Assert.ThrowsAsync<InvalidRequestException>(() => WeakestAsync(WeakestQuestion.Any with { After = after }));

    [Theory]
    [InlineData(0)]
    [InlineData(WeakestQuestion.MaxLimit + 1)]
    public async Task WeakestAsync_BeyondLimit_IsRefused(int limit) =>
        await Assert.ThrowsAsync<InvalidRequestException>(() => WeakestAsync(WeakestQuestion.Any with { Limit = limit }));

    private static IEnumerable<string> Ids(WeakestPage page) => page.Relationships.Select(one => one.Relationship.Id);

    private Task<WeakestPage> WeakestAsync(WeakestQuestion question) => Store.WeakestAsync(question, Cancel);

    /// <summary>The ids of a page, of which the total must tell.</summary>
    private async Task<IReadOnlyList<string>> IdsAsync(WeakestQuestion question)
    {
        var page = await WeakestAsync(question);
        Assert.Equal(page.Relationships.Count, page.Total);
        return [.. Ids(page)];
    }

    private Relationship Tie(string name) => Facts.Tie(Facts.Body($"from {name}"), Rival, Facts.Body($"to {name}"));

    private Relationship Claimed(string name, Hedge hedge = Hedge.None, bool disputed = false, bool second = false)
    {
        var (from, to) = (Facts.Body($"from {name}"), Facts.Body($"to {name}"));
        if (disputed)
        {
            Facts.Said(from, Rival, to, Stance.Disputes, by: "Denier", credibility: Credibility.Improbable);
        }

        if (second)
        {
            Facts.Said(from, Rival, to, by: "Second");
        }

        return Facts.Said(from, Rival, to, hedge: hedge);
    }
}
