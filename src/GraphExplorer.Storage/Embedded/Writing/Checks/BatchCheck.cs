using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Writing.Checks;

/// <summary>Looks through a whole batch before any of it is written, and tells all that is wrong with it.</summary>
internal static class BatchCheck
{
    private const int Listed = 100;

    /// <summary>Refuses a batch that cannot be recorded.</summary>
    /// <exception cref="InvalidRequestException">It lists every fault, the first hundred in words.</exception>
    public static void Run(Session session, TypeList types, FactBatch batch)
    {
        var scope = new BatchScope(session, types, batch);
        List<string> faults =
        [
            .. TypeFaults.Of(types, batch.Types),
            .. SpeakerFaults.Of(scope, batch.Speakers),
            .. EntityFaults.Of(batch.Entities),
            .. RelationshipFaults.Of(scope, batch.Relationships),
            .. ClaimFaults.Of(scope, batch.Claims),
            .. ReviewFaults.Of(scope, batch.Reviews),
        ];
        if (faults.Count > 0)
        {
            var more = faults.Count > Listed ? $"; and {faults.Count - Listed} more" : "";
            throw new InvalidRequestException(
                $"{(faults.Count == 1 ? "One fault" : $"{faults.Count} faults")}: {string.Join("; ", faults.Take(Listed))}{more}.",
                "Correct what is listed, then record it again; nothing was recorded.");
        }
    }
}
