using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>Checks the file, what is kept so that it need not be counted, the word index and the projections; mends what follows from facts.</summary>
internal static class StoreChecking
{
    /// <summary>Checks, and repairs where asked, save in a damaged file, where every write may do harm. What takes long is read, so that others can write meanwhile.</summary>
    public static async Task<StoreCheck> RunAsync(EmbeddedDatabase database, bool repair, CancellationToken cancel)
    {
        var faults = await database.ReadAsync(FileFaults.Of, cancel);
        var repairs = repair && faults.Count == 0;
        var behind = await database.ReadAsync(session => Projections.Behind(session, int.MaxValue).Count, cancel);
        if (repairs)
        {
            await database.WriteAsync(RepairCounts, cancel);
            await Mending.AllAsync(database, cancel);
        }

        faults.AddRange(await database.ReadAsync(session => CountFaults.Of(session).ToList(), cancel));
        faults.AddRange(await database.WriteAsync(session => WordIndex.Faults(session).ToList(), cancel));
        return new StoreCheck(await database.ReadAsync(StateRow.Counts, cancel), faults, behind, repairs ? behind : 0);
    }

    private static bool RepairCounts(Session session)
    {
        CountRepair.Run(session);
        WordIndex.Repair(session);
        return true;
    }
}
