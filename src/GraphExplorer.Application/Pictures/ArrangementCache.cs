using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using GraphExplorer.Application.Layouts;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Scenes;

namespace GraphExplorer.Application.Pictures;

/// <summary>Keeps the last few layouts, so that a reload and an export need not wait for one that was just made.</summary>
/// <param name="layouts">Where large ones wait for their turn, beside those of others.</param>
public sealed class ArrangementCache(LayoutGate layouts) : IDisposable
{
    private const int Kept = 32;
    private const int AtOnce = 2;

    private readonly Lock gate = new();
    private readonly SemaphoreSlim making = new(AtOnce, AtOnce);
    private readonly LinkedList<(string Key, Arrangement Made)> recent = new();
    private readonly ConditionalWeakTable<Network, string> contents = [];

    /// <summary>The kept arrangement of this network under this request, else a new one. One that was cancelled or failed is not kept.</summary>
    public async Task<Arrangement> GetAsync(
        Network network,
        ArrangementRequest request,
        Func<Network, ArrangementRequest, CancellationToken, Arrangement> make,
        CancellationToken cancel)
    {
        var key = $"{request} {contents.GetValue(network, ContentOf)}";
        if (Find(key) is { } kept)
        {
            return kept;
        }

        // small ones have a queue of their own, so that they do not wait for large ones
        if (network.Entities.Count >= LayoutGate.Large)
        {
            return await FindOrMakeAsync();
        }

        await making.WaitAsync(cancel);
        try
        {
            return await FindOrMakeAsync();
        }
        finally
        {
            making.Release();
        }

        // who waited for the same one finds it made
        Task<Arrangement> FindOrMakeAsync() => layouts.RunAsync(network.Entities.Count, () => Find(key) ?? Keep(key, make(network, request, cancel)), cancel);
    }

    /// <inheritdoc/>
    public void Dispose() => making.Dispose();

    private Arrangement? Find(string key)
    {
        lock (gate)
        {
            for (var entry = recent.First; entry is not null; entry = entry.Next)
            {
                if (entry.Value.Key == key)
                {
                    recent.Remove(entry);
                    recent.AddFirst(entry);
                    return entry.Value.Made;
                }
            }

            return null;
        }
    }

    private Arrangement Keep(string key, Arrangement made)
    {
        lock (gate)
        {
            recent.AddFirst((key, made));
            if (recent.Count > Kept)
            {
                recent.RemoveLast();
            }
        }

        return made;
    }

    // names and confidences give plates and labels their sizes, so they are part of what is laid out
    private static string ContentOf(Network network)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(string text) => hash.AppendData(Encoding.UTF8.GetBytes($"{text}\n"));
        foreach (var entity in network.Entities)
        {
            Add($"{entity.Entity.Id} {entity.Entity.Name}");
        }

        foreach (var tie in network.Relationships)
        {
            Add($"{tie.Relationship.Id} {tie.Assessment.Confidence} {tie.Assessment.Contested} {tie.Assessment.Ended}");
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }
}
