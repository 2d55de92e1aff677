using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Files;

/// <summary>
/// Reads the whole of a store in several streams, again where somebody wrote to it meanwhile. Somebody else's database is
/// read once: it tells only that something was written anywhere in it, and may never stand still.
/// </summary>
internal static class StandingStill
{
    private const int Attempts = 5;

    /// <summary>What was read, the number of the last change before it, and whether somebody else's database moved meanwhile.</summary>
    /// <param name="store">The store.</param>
    /// <param name="read">Reads; it may be asked several times.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="InvalidRequestException">The store does not stand still.</exception>
    public static async Task<(T Read, long Change, bool Moved)> ReadAsync<T>(INetworkStore store, Func<Task<T>> read, CancellationToken cancel)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var before = await store.ChangeAsync(cancel);
            var result = await read();
            var moved = await store.ChangeAsync(cancel) != before;
            if (!moved || store.ReadOnlyBecause is not null)
            {
                return (result, before, moved);
            }
        }

        throw new InvalidRequestException("The store was written to during each of several exports.", "Export again when the import, or whoever else writes, is done.");
    }
}
