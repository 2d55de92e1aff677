using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Checks;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Writing.Drafts;
using GraphExplorer.Storage.Neo4j.Writing.Knowledge;

namespace GraphExplorer.Storage.Neo4j.Writing;

/// <summary>Records a batch of facts.</summary>
internal static class RecordFacts
{
    /// <summary>Checks the batch, then records what the store does not know yet.</summary>
    public static async Task<RecordOutcome> RunAsync(GraphDatabase database, FactBatch batch, Authorship by, CancellationToken cancel)
    {
        var ledger = await new Recorder(database, asking => DraftAsync(asking, database.Remembered, batch, by)).RunAsync(cancel);
        var change = ledger.Known.State.Change;
        return ledger.Added.Outcome(ledger.Added.None ? change : change + 1);
    }

    private static async Task<Ledger> DraftAsync(StateReader asking, Remembered remembered, FactBatch batch, Authorship by)
    {
        var known = await BatchReading.RunAsync(asking, remembered, batch);
        BatchCheck.Run(known, batch, StoreLimits.Faults(batch));
        var found = batch.Reviews.Count > 0 ? await ReviewedEvidence.ReadAsync(asking, known, batch.Reviews) : [];
        return Drafting.Of(known, batch, by, found);
    }
}
