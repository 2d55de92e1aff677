using CsCheck;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Tests.Embedded;
using GraphExplorer.Storage.Tests.Samples;

namespace GraphExplorer.Storage.Tests.Neo4j;

/// <summary>Law: the same writes make the same answers in both stores.</summary>
[Collection(Neo4jTests.Name)]
public sealed class BothStoresTests
{
    private static readonly Authorship Now = new("ana", new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero));

    private static readonly Authorship NextDay = new("ben", Now.At.AddDays(1));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnyWritesAndQuestions_OnBothStores_GiveTheSameAnswers() => await Gen.Select(RandomFacts.Any, Answers.Any).SampleAsync(
        async (facts, answers) =>
        {
            await using var neo4j = new Neo4jHome();
            await using var embedded = new EmbeddedHome();
            var batches = facts.Shuffled();
            var half = (batches.Count / 2) + 1;

            await RecordAsync(batches.Take(half));
            await SameAsync(store => answers.OfAsync(store, Cancel));
            foreach (var review in Reviews([.. batches.Take(half).SelectMany(batch => batch.Claims).Select(record => record.Claim)]))
            {
                await SameAsync(store => ReviewedAsync(store, review));
            }

            await RecordAsync(batches.Skip(half));
            await SameAsync(store => answers.OfAsync(store, Cancel));
            await SameAsync(store => store.RecordAsync(facts.Again(NextDay), NextDay, Cancel));
            await SameAsync(store => store.ReadClaimsAsync(Cancel).ToListAsync(Cancel).AsTask());

            async Task RecordAsync(IEnumerable<FactBatch> some)
            {
                foreach (var batch in some)
                {
                    await SameAsync(store => store.RecordAsync(batch, Now, Cancel));
                    await SameAsync(store => answers.OfFewAsync(store, Cancel));
                }
            }

            async Task SameAsync<T>(Func<INetworkStore, Task<T>> ask) => Assert.Equal(Told.Of(await ask(embedded.Network)), Told.Of(await ask(neo4j.Network)));
        },
        iter: Neo4jHome.Rounds,
        threads: 1);

    /// <summary>A claim left out, a tie flagged, another lowered (which may be refused), and the first taken back.</summary>
    private static IEnumerable<Review> Reviews(IReadOnlyList<Claim> claims)
    {
        if (claims is [var first, ..])
        {
            yield return new Review("r1", null, first.Id, Verdict.Exclude, null, null, "Looked into it.", Now);
            yield return new Review("r2", null, claims[^1].Id, Verdict.Exclude, null, null, "Looked into it.", Now);
        }

        if (claims.Select(claim => claim.Proposition).OfType<RelationshipProposition>().ToList() is [var tie, ..] ties)
        {
            yield return new Review("r3", tie.Id, null, Verdict.Flag, null, null, "Look again.", Now);
            yield return new Review("r4", ties[^1].Id, null, Verdict.LowerTo, Confidence.Low, null, "Too sure.", Now);
            yield return new Review("r5", tie.Id, null, Verdict.Withdraw, null, "r3", "It stands after all.", Now);
        }
    }

    private static async Task<string> ReviewedAsync(INetworkStore store, Review review)
    {
        try
        {
            return Told.Of(await store.ReviewAsync(review, Cancel));
        }
        catch (GraphExplorerException refused)
        {
            return refused.Message;
        }
    }
}
