using GraphExplorer.Domain.Faults;
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

    /// <summary>Whether the store is read by a mapping.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="owner">Whose it is.</param>
    /// <param name="givenBy">The option or variable that names a mapping; null where nobody gave one.</param>
    /// <exception cref="InvalidRequestException">A mapping was given for a network that is GraphExplorer's own.</exception>
    public static bool IsMapped(StoreAddress address, DatabaseOwner owner, string? givenBy) => (owner, givenBy) switch
    {
        (DatabaseOwner.SomebodyElse, _) or (DatabaseOwner.Nobody, not null) => true,
        (DatabaseOwner.Ours, not null) => throw new InvalidRequestException(
            $"{address} is a network of GraphExplorer's own, which is not read by a mapping.", $"Leave out {givenBy}, or name somebody else's Neo4j database with --store."),
        _ => false,
    };
}
