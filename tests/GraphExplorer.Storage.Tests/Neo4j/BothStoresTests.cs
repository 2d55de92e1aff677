using CsCheck;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Tests.Embedded;
using GraphExplorer.Storage.Tests.Samples;

namespace GraphExplorer.Storage.Tests.Neo4j;

/// <summary>Law: the same writes make the same answers in both stores.</summary>
[Collection(Neo4jTests.Name)]
public sealed class BothStoresTests
{
    private const int Rounds = 6;

    private static readonly Authorship Now = new("ana", new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnyWrites_OnBothStores_GiveTheSameAnswers() => await RandomFacts.Any.SampleAsync(
        async facts =>
        {
            await using var neo4j = new Neo4jHome();
            await using var embedded = new EmbeddedHome();
            foreach (var batch in facts.Shuffled())
            {
                Assert.Equal(await embedded.Network.RecordAsync(batch, Now, Cancel), await neo4j.Network.RecordAsync(batch, Now, Cancel));
            }

            var review = new Review("r1", null, facts.Claims[0].Claim.Id, Verdict.Exclude, null, null, "Looked into it.", Now);
            await embedded.Network.ReviewAsync(review, Cancel);
            await neo4j.Network.ReviewAsync(review, Cancel);

            Assert.Equal(await AnswersAsync(embedded.Network), await AnswersAsync(neo4j.Network));
        },
        iter: Rounds,
        threads: 1);

    private static async Task<string> AnswersAsync(INetworkStore store)
    {
        var whole = await store.AskAsync(new NetworkQuestion(null, 1, NetworkFilter.None with { Unsupported = true }), Cancel);
        var near = await store.AskAsync(new NetworkQuestion("e0", 1, NetworkFilter.None), Cancel);
        var weakest = await store.WeakestAsync(WeakestQuestion.Any with { Unsupported = true }, Cancel);
        var path = await store.PathAsync("e0", "e4", 6, Cancel);
        return string.Join('\n', [
            (await store.CountAsync(Cancel)).ToString(),
            .. whole.Entities.Concat(near.Entities).Select(one => $"{one.Entity.Name} {one.HiddenNeighbours}").Order(StringComparer.Ordinal),
            .. whole.Relationships.Select(Tie).Order(StringComparer.Ordinal),
            .. near.Relationships.Select(Tie).Order(StringComparer.Ordinal),
            .. weakest.Relationships.Select(Tie),
            $"path {path?.Relationships.Count}",
        ]);
    }

    private static string Tie(AssessedRelationship tie) =>
        $"{tie.Relationship} {tie.Assessment with { Weaknesses = [] }} {string.Join(' ', tie.Assessment.Weaknesses)}";
}
