using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Mappings;

/// <summary>Decides for every door how a store is read: as a network of GraphExplorer's own, or as somebody else's, by a mapping.</summary>
public static class StoreReading
{
    /// <summary>The mapping by which the store is read.</summary>
    /// <param name="store">The store.</param>
    /// <param name="owner">Whose it was found to be.</param>
    /// <param name="cancel">Cancels.</param>
    /// <param name="environment">Reads a variable of the environment; the process's own where it is null.</param>
    /// <returns>
    /// Null where the network is GraphExplorer's own, or nobody's yet; <see cref="MappingSetting.None"/> where it is
    /// somebody else's and nobody has said yet how it is read.
    /// </returns>
    /// <exception cref="InvalidRequestException">A mapping was given for what is or becomes GraphExplorer's own, or has faults.</exception>
    /// <exception cref="StoreRefusedException">Somebody else's database was to become GraphExplorer's.</exception>
    public static async Task<MappingSetting?> ResolveAsync(
        StoreAsked store, DatabaseOwner owner, CancellationToken cancel, Func<string, string?>? environment = null)
    {
        // the environment's mapping is meant for databases, whatever file is looked at meanwhile
        var variables = store.IsFile ? _ => null : environment;
        var confirmed = owner is DatabaseOwner.Ours ? null : store.Address;
        var mapping = await MappingSetting.ResolveAsync(store.Mapping, store.DataFolder, confirmed, cancel, variables);
        return (owner, store.Founding, mapping.GivenBy) switch
        {
            (DatabaseOwner.SomebodyElse, { } founding, _) => throw NotEmpty(store, founding),
            (DatabaseOwner.SomebodyElse, null, _) => mapping,
            (DatabaseOwner.Ours, _, { } givenBy) => throw NeedsNone(store, givenBy),
            (DatabaseOwner.Nobody, { } founding, { } givenBy) => throw OneOfTwo(store, founding, givenBy),
            (DatabaseOwner.Nobody, null, not null) => mapping,
            _ => null,
        };
    }

    private static StoreRefusedException NotEmpty(StoreAsked store, string founding) => new(
        $"{store.Address} holds what GraphExplorer did not make, so it gets no seed network. Nothing was written to it.",
        $"Leave out {founding} to look at it, or name an empty database.");

    private static InvalidRequestException NeedsNone(StoreAsked store, string givenBy) => new(
        $"{store.Address} is a network of GraphExplorer's own, which is not read by a mapping.",
        $"Leave out {givenBy}, or name somebody else's Neo4j database with --store.");

    private static InvalidRequestException OneOfTwo(StoreAsked store, string founding, string givenBy) => new(
        $"{store.Address} is empty. {founding} makes it a network of GraphExplorer's own, which is not read by a mapping. Nothing was written to it.",
        $"Leave out {givenBy} to get the seed network there; leave out {founding} to look at the database by the mapping once somebody else has filled it.");
}
