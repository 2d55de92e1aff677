using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Storage.Checks;

/// <summary>Looks through a whole batch before any of it is written, and tells all that is wrong with it.</summary>
internal static class BatchCheck
{
    private const int Listed = 100;

    /// <summary>Refuses a batch that cannot be recorded.</summary>
    /// <param name="known">What the store holds.</param>
    /// <param name="batch">The batch.</param>
    /// <param name="more">What else is wrong with it in one kind of store, a clause each.</param>
    /// <exception cref="InvalidRequestException">It lists every fault, the first hundred in words.</exception>
    public static void Run(IKnownFacts known, FactBatch batch, params IEnumerable<string> more)
    {
        var scope = new BatchScope(known, batch);
        List<string> faults =
        [
            .. TypeFaults.Of(known.Types, batch.Types),
            .. SpeakerFaults.Of(scope, batch.Speakers),
            .. EntityFaults.Of(batch.Entities),
            .. RelationshipFaults.Of(scope, batch.Relationships),
            .. ClaimFaults.Of(scope, batch.Claims),
            .. ReviewFaults.Of(scope, batch.Reviews),
            .. more,
        ];
        if (faults.Count > 0)
        {
            var others = faults.Count > Listed ? $"; and {faults.Count - Listed} more" : "";
            throw new InvalidRequestException(
                $"{(faults.Count == 1 ? "One fault" : $"{faults.Count} faults")}: {string.Join("; ", faults.Take(Listed))}{others}.",
                "Correct what is listed, then record it again; nothing was recorded.");
        }
    }
}
