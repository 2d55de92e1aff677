using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Tests.Samples;
using static GraphExplorer.Storage.Tests.Samples.SampleTypes;

namespace GraphExplorer.Storage.Tests.Contracts;

/// <summary>Withdrawals, corrections and paraphrases of claims.</summary>
public abstract class AnnotationContract<THome> : NetworkStoreContract<THome>
    where THome : IStoreHome, new()
{
    [Fact]
    public async Task RecordAsync_Retraction_TakesTheClaimOutAndItsReversalBackIn()
    {
        var tie = await SupportedAndQuestionedAsync();
        var claim = Facts.Claims[0].Claim;

        await RetractAsync(claim, true, 1);
        var without = await AccountAsync(tie);
        var drawn = (await Store.CountAsync(Cancel)).Relationships;
        await RetractAsync(claim, false, 2);
        var again = await AccountAsync(tie);

        Assert.True(without.Assessment.Unsupported);
        Assert.True(without.Evidence.Single(one => one.Claim.Id == claim.Id).Retracted);
        Assert.Equal(1, drawn);
        Assert.Equal(Confidence.Moderate, again.Assessment.Confidence);
        Assert.All(again.Evidence, one => Assert.False(one.Retracted));
    }

    [Fact]
    public async Task RecordAsync_RetractionsOutOfOrder_TheLastMadeCounts()
    {
        var tie = await SupportedAndQuestionedAsync();
        var claim = Facts.Claims[0].Claim;

        await RetractAsync(claim, false, 5);
        await RetractAsync(claim, true, 3);
        await RetractAsync(claim, true, 3);

        Assert.Equal(Confidence.Moderate, (await AccountAsync(tie)).Assessment.Confidence);
        var record = (await ListAsync(Store.ReadClaimsAsync(Cancel))).Single(one => one.Claim.Id == claim.Id);
        Assert.Equal([true, false], record.Retractions.Select(one => one.Retracted));
    }

    [Fact]
    public async Task RecordAsync_OneRetractedAndAnotherTakenBackTogether_BothCount()
    {
        var rival = await SupportedAndQuestionedAsync();
        var ally = Facts.Claims[2].Claim;
        await RetractAsync(ally, true, 1);

        await RecordAsync(new() { Claims = [Retracting(Facts.Claims[0].Claim, true, 2), Retracting(ally, false, 2)] });

        Assert.True((await AccountAsync(rival)).Assessment.Unsupported);
        Assert.Equal(ally.Proposition, new RelationshipProposition(Assert.Single((await AskAsync(null)).Relationships).Relationship));
    }

    [Fact]
    public async Task RecordAsync_Correction_TakesThePlaceOfTheFirst()
    {
        var tie = Facts.Said(Facts.Body("A"), Rival, Facts.Body("B"));
        await RecordAsync();
        var first = Facts.Claims[0].Claim;

        var corrected = first with { Hedge = Hedge.Possibly, Supersedes = first.Id };
        await RecordAsync(new() { Claims = [new ClaimRecord(corrected, [Facts.Grade(corrected, Credibility.ProbablyTrue)], [])] });

        var account = await AccountAsync(tie);
        Assert.Equal(2, account.Evidence.Count);
        Assert.Equal(1, account.Assessment.Counts.Total);
        Assert.Equal(Confidence.Low, account.Assessment.Confidence);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task RecordAsync_CorrectionToAnotherTie_LeavesTheFirstWithoutIt(bool correctionFirst)
    {
        var (a, b, c) = (Facts.Body("A"), Facts.Body("B"), Facts.Body("C"));
        Facts.Said(a, Rival, b);
        Facts.Said(a, Rival, b, Stance.Questions, by: "Doubter");
        var (first, doubt) = (Facts.Claims[0], Facts.Claims[1]);
        var corrected = first.Claim with { Proposition = new RelationshipProposition(Relationship.Of(a.Id, Rival, c.Id)), Supersedes = first.Claim.Id };
        ClaimRecord[] order = [first, new ClaimRecord(corrected, [], [])];
        await RecordAsync(Facts.Batch with { Claims = [doubt] });

        foreach (var record in correctionFirst ? order.Reverse() : order)
        {
            await RecordAsync(new() { Claims = [record] });
        }

        Assert.True((await AccountAsync(Relationship.Of(a.Id, Rival, b.Id))).Assessment.Unsupported);
        Assert.Equal(["A", "C"], Names(await AskAsync(a.Id)));

        await RetractAsync(corrected, true, 1);
        Assert.Contains("B", Names(await AskAsync(a.Id)));
    }

    [Fact]
    public async Task RecordAsync_NewParaphrase_IsShownAndTheOldNeverComesBack()
    {
        Facts.Said(Facts.Body("A"), Rival, Facts.Body("B"));
        await RecordAsync();
        var claim = Facts.Claims[0].Claim;

        await SummarizeAsync("First.", 1);
        await SummarizeAsync("Second.", 2);
        await SummarizeAsync("First.", 3);

        Assert.Equal("Second.", Assert.Single(await ListAsync(Store.ReadClaimsAsync(Cancel))).Claim.Summary);

        async Task SummarizeAsync(string summary, int hours) => await Store.RecordAsync(
            new() { Claims = [new ClaimRecord(claim with { Summary = summary }, [], [])] }, Now with { At = Now.At.AddHours(hours) }, Cancel);
    }

    private static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> stream) => await stream.ToListAsync(Cancel);

    private async Task<Relationship> SupportedAndQuestionedAsync()
    {
        var (a, b) = (Facts.Body("A"), Facts.Body("B"));
        Facts.Said(a, Rival, b);
        var tie = Facts.Said(a, Rival, b, Stance.Questions, by: "Doubter");
        Facts.Said(a, Ally, b);
        await RecordAsync();
        return tie;
    }

    private Task<RecordOutcome> RetractAsync(Claim claim, bool retracted, int hours) => RecordAsync(new() { Claims = [Retracting(claim, retracted, hours)] });

    private static ClaimRecord Retracting(Claim claim, bool retracted, int hours) =>
        new(claim, [], [new Retraction(claim.Id, retracted, Now with { At = Now.At.AddHours(hours) })]);

    private async Task<Domain.Networks.RelationshipAccount> AccountAsync(Relationship tie) => (await Store.RelationshipAsync(tie.Id, Cancel))!;
}
