using GraphExplorer.Analysis.Parts;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Parts;

/// <summary>Splits the whole network into parts, once for each change of the store.</summary>
public sealed class NetworkParts(INetworkStore store) : IDisposable
{
    /// <summary>Networks with more ties are not read for it.</summary>
    public const int MostTies = 1_000_000;

    private readonly SemaphoreSlim one = new(1, 1);
    private volatile Kept? kept;

    /// <inheritdoc/>
    public void Dispose() => one.Dispose();

    /// <summary>The parts, as of now.</summary>
    /// <exception cref="InvalidRequestException">There are too many ties for it.</exception>
    internal async Task<SplitNetwork> SplitAsync(IProgress<double>? progress, CancellationToken cancel)
    {
        // who asks of a state that was split already waits for nobody, and has nothing counted
        if (Known(await store.ChangeAsync(cancel)) is { } known)
        {
            return known;
        }

        await one.WaitAsync(cancel);
        try
        {
            var change = await store.ChangeAsync(cancel);
            if (Known(change) is { } madeMeanwhile)
            {
                return madeMeanwhile;
            }

            var counts = await store.CountAsync(cancel);
            if (counts.Total is not { Relationships: <= MostTies })
            {
                throw new InvalidRequestException("The network is too large to be split into parts.", "Search for an entity, or begin with the best tied ones.");
            }

            var graph = await ReadTies.RunAsync(store, counts.Total.Relationships, progress, cancel);
            var split = await Task.Run(() => SplitNetwork.Of(graph, cancel), cancel);
            kept = new Kept(change, split);
            return split;
        }
        finally
        {
            one.Release();
        }
    }

    private SplitNetwork? Known(long change) => kept is { } last && last.Change == change ? last.Split : null;

    private sealed record Kept(long Change, SplitNetwork Split);
}
