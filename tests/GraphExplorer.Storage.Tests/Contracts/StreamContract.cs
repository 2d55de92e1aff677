using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Stores;
using static GraphExplorer.Storage.Tests.Samples.SampleTypes;

namespace GraphExplorer.Storage.Tests.Contracts;

/// <summary>Reading everything, and writing it into another store.</summary>
public abstract class StreamContract<THome> : NetworkStoreContract<THome>
    where THome : IStoreHome, new()
{
    [Fact]
    public async Task ReadAsync_MoreThanABatch_GivesEachOnceById()
    {
        Enumerable.Range(0, 1_203).ToList().ForEach(number => Facts.Body($"E{number}"));
        await RecordAsync();

        var ids = await Store.ReadEntitiesAsync(Cancel).Select(entity => entity.Id).ToListAsync(Cancel);

        Assert.Equal(1_203, ids.Count);
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public async Task ReadAsync_IntoAnotherStore_MakesTheSameStore()
    {
        var (a, b) = (Facts.Body("A", "Alpha"), Facts.Body("B"));
        Facts.Said(a, Rival, b, hedge: Hedge.Allegedly);
        Facts.Said(a, Rival, b, Stance.Disputes, by: "Denier");
        Facts.Tie(a, PartOf, b);
        var claim = Facts.Claims[0].Claim;
        await RecordAsync();
        await RecordAsync(new()
        {
            Claims = [new ClaimRecord(claim, [new ClaimGrade(claim.Id, Credibility.Doubtful, [], "By hand.", null, Now)], [])],
        });
        await Store.ReviewAsync(new("r1", null, claim.Id, Domain.Reviews.Verdict.Exclude, null, null, "Forged.", Now), Cancel);

        var copy = await BatchAsync(Store);
        var ties = (await AskAsync()).Relationships;
        await using var other = new THome();
        await other.Network.RecordAsync(copy, Now with { Author = "somebody else" }, Cancel);

        Assert.Equivalent(copy, await BatchAsync(other.Network), strict: true);
        Assert.Equivalent(ties, (await other.Network.AskAsync(new(null, 1, Domain.Networks.NetworkFilter.None), Cancel)).Relationships);
    }

    [Fact]
    public async Task CheckAsync_HealthyStore_FindsNothing()
    {
        Facts.Said(Facts.Body("A"), Rival, Facts.Body("B"));
        Facts.Tie(Facts.Body("A"), PartOf, Facts.Body("A"));
        Facts.Said(Facts.Body("呼罗珊"), Rival, Facts.Body("داعش"), Stance.Questions);
        await RecordAsync();

        var check = await Store.CheckAsync(repair: false, Cancel);

        Assert.Empty(check.Faults);
        Assert.Equal((0, 0), (check.Behind, check.Repaired));
        Assert.Equal(await Store.CountAsync(Cancel), check.Counts);
    }

    private static async Task<FactBatch> BatchAsync(INetworkStore store) => new()
    {
        Types = [.. (await store.TypesAsync(Cancel)).Values],
        Documents = await store.ReadDocumentsAsync(Cancel).ToListAsync(Cancel),
        Speakers = await store.ReadSpeakersAsync(Cancel).ToListAsync(Cancel),
        Entities = await store.ReadEntitiesAsync(Cancel).ToListAsync(Cancel),
        Relationships = await store.ReadRelationshipsAsync(Cancel).Select(tie => tie.Relationship).ToListAsync(Cancel),
        Claims = await store.ReadClaimsAsync(Cancel).ToListAsync(Cancel),
        Reviews = await store.ReadReviewsAsync(Cancel).ToListAsync(Cancel),
    };
}
