using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Domain.Words;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Benchmarks.Store;

/// <summary>Single durable writes into full stores: each is over when the store has acknowledged that it is on the disk.</summary>
internal static class Writes
{
    /// <summary>The writes.</summary>
    /// <param name="plan">The network.</param>
    /// <param name="rounds">How often each is done.</param>
    /// <param name="change">A number above the number of changes of every store that is written to.</param>
    /// <param name="cancel">Ends it.</param>
    public static IEnumerable<Question> All(NetworkPlan plan, int rounds, long change, CancellationToken cancel)
    {
        var claims = new OneClaim(plan, change * 1_000);
        yield return new Question(
            "one claim on a known tie",
            rounds,
            async (store, _) => (await store.RecordAsync(new FactBatch { Claims = [claims.Next()] }, NetworkPlan.By, cancel)).Claims,
            new Bare(BareStatements.Write, _ => Parameters(claims.Next()), Writes: true),
            (file, _) => BareWrite.Ready(file, claims.Next()));
        var reviews = change * 1_000;
        yield return new Question("one review of a tie", rounds, async (store, round) =>
        {
            var id = ((RelationshipProposition)plan.Claim(round * 7).Claim.Proposition).Relationship.Id;
            return (await store.ReviewAsync(new Review($"r{reviews++}", id, null, Verdict.Flag, null, null, "Measured.", NetworkPlan.By), cancel))!.Reviews.Count;
        });
    }

    private static object Parameters(ClaimRecord record)
    {
        var (claim, grade) = (record.Claim, record.Grades[0]);
        var tie = ((RelationshipProposition)claim.Proposition).Relationship.Id;
        return new
        {
            tie,
            at = NetworkPlan.By.At,
            claim = new
            {
                id = claim.Id,
                relationship = tie,
                document = claim.DocumentId,
                chain = claim.Chain,
                stance = Word.Of(claim.Stance),
                hedge = Word.Of(claim.Hedge),
                basis = Word.Of(claim.Basis),
                held = claim.Held?.Text,
                locator = claim.Locator,
                author = NetworkPlan.By.Author,
                grades = new[] { AnnotationValues.Of(grade, claim.DocumentId, NetworkPlan.By) },
                summaries = new[] { AnnotationValues.Of(claim.Summary!, NetworkPlan.By, NetworkPlan.By) },
            },
        };
    }
}
