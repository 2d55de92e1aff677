using CsCheck;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Tests.Samples;

namespace GraphExplorer.Storage.Tests.Contracts;

/// <summary>Laws: the order and the grouping of batches never matter, and recording twice is recording once.</summary>
public abstract class AnyOrderContract<THome> : NetworkStoreContract<THome>
    where THome : IStoreHome, new()
{
    [Fact]
    public Task RecordAsync_AnyOrderAndGrouping_GivesTheSameAnswers() => RandomFacts.Any.SampleAsync(LawsAsync, iter: THome.Rounds, threads: 1);

    /// <summary>Found by chance: in one batch a tie of an entity goes and another comes, and only one of the two leads to somebody new.</summary>
    [Fact]
    public Task RecordAsync_OneTieGoesAsAnotherComes_GivesTheSameAnswers() => RandomFacts.Any.SampleAsync(LawsAsync, seed: "00028RZbLAa1", iter: 1, threads: 1);

    private static async Task LawsAsync(RandomFacts facts)
    {
        var straight = await AnswersAsync([facts.Whole]);
        var shuffled = await AnswersAsync(facts.Shuffled());
        var twice = await AnswersAsync([.. facts.Shuffled(), facts.Whole]);

        Assert.Equal(straight, shuffled);
        Assert.Equal(straight, twice);
    }

    /// <summary>The answers of a fresh store that was given these batches, as text.</summary>
    private static async Task<string> AnswersAsync(IReadOnlyList<FactBatch> batches)
    {
        await using var home = new THome();
        foreach (var batch in batches)
        {
            await home.Network.RecordAsync(batch, Now, Cancel);
        }

        var counts = await home.Network.CountAsync(Cancel);
        var whole = await home.Network.AskAsync(new NetworkQuestion(null, 1, NetworkFilter.None with { Unsupported = true }), Cancel);
        var weakest = await home.Network.WeakestAsync(WeakestQuestion.Any with { Unsupported = true }, Cancel);
        var check = await home.Network.CheckAsync(repair: false, Cancel);
        Assert.Empty(check.Faults);
        return string.Join('\n', [
            (counts with { Change = 0 }).ToString(),
            .. whole.Entities.Select(one => $"{one.Entity.Name} {one.HiddenNeighbours}"),
            .. whole.Relationships.Select(Tie),
            .. weakest.Relationships.Select(Tie),
        ]);
    }

    private static string Tie(AssessedRelationship tie) =>
        $"{tie.Relationship} {tie.Assessment with { Weaknesses = [] }} {string.Join(' ', tie.Assessment.Weaknesses)}";
}
