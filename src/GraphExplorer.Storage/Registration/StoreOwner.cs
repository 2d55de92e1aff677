using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Registration;

/// <summary>Finds out whose a store is, before anything is opened.</summary>
public static class StoreOwner
{
    /// <summary>Asks the database; writes nothing.</summary>
    /// <exception cref="StoreRefusedException">It cannot be reached, or will not have us.</exception>
    public static async Task<DatabaseOwner> OfAsync(StoreAddress address, TimeProvider clock, CancellationToken cancel)
    {
        if (address.Server is not { } server)
        {
            return DatabaseOwner.Ours;
        }

        await using var wire = new TellingWire(Neo4jTransports.Open(server, clock));
        var (schema, used) = await DatabaseOpening.LookAsync(wire, cancel);
        return schema is not null ? DatabaseOwner.Ours : used ? DatabaseOwner.SomebodyElse : DatabaseOwner.Nobody;
    }
}
