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
    private const int Rounds = 8;

    private static readonly Authorship Now = new("ana", new DateTimeOffset(2026, 11, 1, 12, 0, 0, TimeSpan.Zero));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnyWritesAndQuestions_OnBothStores_GiveTheSameAnswers() => await Gen.Select(RandomFacts.Any, Answers.Any).SampleAsync(
        async (facts, answers) =>
        {
            await using var neo4j = new Neo4jHome();
            await using var embedded = new EmbeddedHome();
            foreach (var batch in facts.Shuffled())
            {
                Assert.Equal(await embedded.Network.RecordAsync(batch, Now, Cancel), await neo4j.Network.RecordAsync(batch, Now, Cancel));
            }

            Assert.Equal(await answers.OfAsync(embedded.Network, Cancel), await answers.OfAsync(neo4j.Network, Cancel));

            foreach (var review in Reviews(facts))
            {
                Assert.Equal(await ReviewedAsync(embedded.Network, review), await ReviewedAsync(neo4j.Network, review));
            }

            Assert.Equal(await answers.OfAsync(embedded.Network, Cancel), await answers.OfAsync(neo4j.Network, Cancel));
        },
        iter: Rounds,
        threads: 1);

    /// <summary>A claim left out, a tie flagged, another lowered (which may be refused), and the first taken back.</summary>
    private static IEnumerable<Review> Reviews(RandomFacts facts)
    {
        var (first, last) = (facts.Claims[0].Claim, facts.Claims[^1].Claim);
        var (firstTie, lastTie) = (Tie(first), Tie(last));
        yield return new Review("r1", null, first.Id, Verdict.Exclude, null, null, "Looked into it.", Now);
        yield return new Review("r2", firstTie, null, Verdict.Flag, null, null, "Look again.", Now);
        yield return new Review("r3", lastTie, null, Verdict.LowerTo, Confidence.Low, null, "Too sure.", Now);
        yield return new Review("r4", firstTie, first.Id, Verdict.Withdraw, null, "r1", "It stands after all.", Now);
    }

    private static string Tie(Claim claim) => ((RelationshipProposition)claim.Proposition).Relationship.Id;

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
