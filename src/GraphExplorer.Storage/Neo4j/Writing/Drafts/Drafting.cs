using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Neo4j.Standing;
using GraphExplorer.Storage.Neo4j.Writing.Knowledge;

namespace GraphExplorer.Storage.Neo4j.Writing.Drafts;

/// <summary>Drafts a batch: what refers to something comes behind it.</summary>
internal static class Drafting
{
    /// <summary>What a checked batch adds to what is known.</summary>
    /// <param name="known">What is known.</param>
    /// <param name="batch">The batch.</param>
    /// <param name="by">Who writes, and when.</param>
    /// <param name="found">What stands in the database on the propositions that the batch's reviews are about.</param>
    public static Ledger Of(BatchKnowledge known, FactBatch batch, Authorship by, IReadOnlyList<EvidenceFound> found)
    {
        var ledger = new Ledger(known, by);
        SourceDrafting.AddTypes(ledger, batch.Types);
        SourceDrafting.AddDocuments(ledger, batch.Documents);
        EntityDrafting.Add(ledger, batch.Entities);
        SourceDrafting.AddSpeakers(ledger, batch.Speakers);
        ClaimDrafting.AddTies(ledger, batch.Relationships);
        ClaimDrafting.Add(ledger, batch.Claims);
        if (batch.Reviews.Count > 0)
        {
            new ReviewDrafting(ledger, found).AddExported(batch.Reviews);
        }

        return ledger;
    }
}
