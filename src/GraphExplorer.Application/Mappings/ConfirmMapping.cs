using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Mappings;

/// <summary>Reads somebody else's database by a mapping from now on, and keeps it for the next start.</summary>
public sealed class ConfirmMapping(IEnumerable<IForeignDatabase> foreign, MappingKeeping keeping)
{
    /// <summary>Confirms it.</summary>
    /// <exception cref="InvalidRequestException">It does not fit the database, or cannot be kept.</exception>
    public async Task RunAsync(Mapping mapping, CancellationToken cancel)
    {
        var database = foreign.FirstOrDefault()
            ?? throw new InvalidRequestException("This network is GraphExplorer's own, and needs no mapping.", "Open a database that GraphExplorer did not make with --store.");
        await database.UseAsync(mapping, cancel);
        await keeping.KeepAsync(database.Address, mapping, cancel);
    }
}
