using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Mappings;

/// <summary>Reads somebody else's database by a mapping from now on, and keeps it for the next start.</summary>
public sealed class ConfirmMapping(IEnumerable<IForeignDatabase> foreign, MappingKeeping keeping)
{
    /// <summary>Confirms it: it is used once it fits and is kept, and not at all otherwise.</summary>
    /// <returns>What does not fit; empty where the mapping is used.</returns>
    /// <exception cref="InvalidRequestException">It cannot be kept.</exception>
    /// <exception cref="StoreRefusedException">The database cannot be asked whether it fits.</exception>
    public Task<IReadOnlyList<MappingFault>> RunAsync(Mapping mapping, CancellationToken cancel)
    {
        var database = foreign.FirstOrDefault()
            ?? throw new InvalidRequestException("This network is GraphExplorer's own, and needs no mapping.", "Open a database that GraphExplorer did not make with --store.");
        return database.UseAsync(mapping, token => keeping.KeepAsync(database.Address, mapping, token), cancel);
    }
}
