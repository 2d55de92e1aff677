using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Questions;
using GraphExplorer.Storage.Neo4j.Writing.Drafts;
using GraphExplorer.Storage.Neo4j.Writing.Knowledge;

namespace GraphExplorer.Storage.Neo4j.Writing;

/// <summary>Appends one review that is made now.</summary>
internal static class RecordReview
{
    /// <summary>Appends it; gives the account as it is now, or null for a claim about something else than a tie.</summary>
    public static async Task<RelationshipAccount?> RunAsync(GraphDatabase database, Review review, CancellationToken cancel)
    {
        var ledger = await new Recorder(database, asking => DraftAsync(asking, database.Remembered, review)).RunAsync(cancel);
        return ledger.Review(review.Id)!.RelationshipId is { } tie ? await RelationshipAccounts.AnswerAsync(database, tie, cancel) : null;
    }

    private static async Task<Ledger> DraftAsync(StateReader asking, Remembered remembered, Review review)
    {
        var batch = FactBatch.Empty with { Reviews = [review] };
        if (StoreLimits.Faults(batch).FirstOrDefault() is { } fault)
        {
            throw new InvalidRequestException($"It cannot be recorded: {fault}.", "Correct it, then record it again.");
        }

        var known = await BatchReading.RunAsync(asking, remembered, batch);
        var ledger = new Ledger(known, review.By);
        new ReviewDrafting(ledger, await ReviewedEvidence.ReadAsync(asking, known, batch.Reviews)).AddNew(review);
        return ledger;
    }
}
