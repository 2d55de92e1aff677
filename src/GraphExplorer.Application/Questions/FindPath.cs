using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Questions;

/// <summary>How are these two tied? A shortest path in the whole store.</summary>
public sealed class FindPath(INetworkStore store, TimeProvider clock)
{
    /// <summary>How many hops a path has at most where nothing is said.</summary>
    public const int DefaultHops = 8;

    /// <summary>How many hops may be asked for.</summary>
    public const int MaxHops = 20;

    /// <summary>The path, its entities in order.</summary>
    /// <exception cref="NotFoundException">An end is unknown, or there is no path.</exception>
    /// <exception cref="InvalidRequestException">A value is not allowed.</exception>
    public async Task<NetworkAnswer> RunAsync(string from, string to, int maxHops, CancellationToken cancel)
    {
        Allowed.Between("maxHops", maxHops, 1, MaxHops);
        if (from == to)
        {
            throw new InvalidRequestException("Both ends are the same entity.", "Give two different ones.");
        }

        var path = await store.PathAsync(from, to, maxHops, cancel)
            ?? throw new NotFoundException($"No path of {maxHops} ties or fewer leads from one to the other.", "They may be tied by more, or not at all.");
        return new NetworkAnswer(clock.GetUtcNow(), path, from);
    }
}
