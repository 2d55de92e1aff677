using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Questions;

/// <summary>
/// Networks as the store last assembled them, for all who ask the same of the same state of it: every step of an exploration,
/// its scene and the page around it need the network again, and reading tens of thousands of ties takes the store seconds.
/// Holds a bounded number of entities and ties, whoever asks; nobody else keeps any.
/// </summary>
public sealed class AssembledNetworks(INetworkStore store) : IDisposable
{
    /// <summary>So many entities and ties are held in all: the two largest networks that can be asked for, with two ties an entity.</summary>
    private const int MostHeld = 300_000;
    private const int MostNetworks = 64;
    private const int Large = 2_000;
    private const int LargeAtOnce = 2;

    private readonly Lock gate = new();
    private readonly SemaphoreSlim reading = new(LargeAtOnce, LargeAtOnce);
    private readonly LinkedList<AssembledNetwork> recent = new();

    /// <summary>As <see cref="INetworkStore.AskAsync"/>.</summary>
    public Task<Network> AskAsync(NetworkQuestion question, CancellationToken cancel) => GetAsync(
        question.Limit,
        held => question.Equals(held.Question) ? held.Network : null,
        async () => new AssembledNetwork(await store.AskAsync(question, cancel), question, question.Filter),
        cancel);

    /// <summary>As <see cref="INetworkStore.AmongAsync"/>; cut out of a network that holds all of these entities and every tie among them, where there is one.</summary>
    public Task<Network> AmongAsync(IReadOnlyCollection<string> entityIds, NetworkFilter filter, CancellationToken cancel) => GetAsync(
        entityIds.Count,
        held => filter.Equals(held.Filter) ? held.Among(entityIds) : null,
        async () => new AssembledNetwork(await store.AmongAsync(entityIds, filter, cancel), null, filter),
        cancel);

    /// <inheritdoc/>
    public void Dispose() => reading.Dispose();

    private async Task<Network> GetAsync(int most, Func<AssembledNetwork, Network?> find, Func<Task<AssembledNetwork>> read, CancellationToken cancel)
    {
        if (Find(await store.ChangeAsync(cancel), find) is { } known)
        {
            return known;
        }

        if (most < Large)
        {
            return Hold(await read());
        }

        // who waits for the same one finds it read
        await reading.WaitAsync(cancel);
        try
        {
            return Find(await store.ChangeAsync(cancel), find) ?? Hold(await read());
        }
        finally
        {
            reading.Release();
        }
    }

    private Network? Find(long change, Func<AssembledNetwork, Network?> find)
    {
        foreach (var held in Held())
        {
            if (held.Network.Change == change && find(held) is { } network)
            {
                Hold(ReferenceEquals(network, held.Network) ? held : new AssembledNetwork(network, null, held.Filter));
                return network;
            }
        }

        return null;
    }

    private AssembledNetwork[] Held()
    {
        lock (gate)
        {
            return [.. recent];
        }
    }

    // those of an earlier state of the store are of no more use to anybody
    private Network Hold(AssembledNetwork assembled)
    {
        lock (gate)
        {
            recent.Remove(assembled);
            recent.AddFirst(assembled);
            var (networks, room) = (0, MostHeld);
            foreach (var one in recent.ToArray())
            {
                room -= one.Size;
                networks++;
                if (one != assembled && (room < 0 || networks > MostNetworks || one.Network.Change < assembled.Network.Change))
                {
                    recent.Remove(one);
                }
            }
        }

        return assembled.Network;
    }
}
