using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Scenes;

namespace GraphExplorer.Application.Pictures;

/// <summary>Keeps the last few layouts, so that a reload and an export need not wait for one that was just made.</summary>
public sealed class ArrangementCache : IDisposable
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

        // a layout keeps the machine busy: who waits for the same one finds it made
        await making.WaitAsync(cancel);
        try
        {
            if (Find(key) is { } madeMeanwhile)
            {
                return madeMeanwhile;
            }

            var made = await Task.Run(() => make(network, request, cancel), cancel);
            Keep(key, made);
            return made;
        }
        finally
        {
            making.Release();
        }
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

    private void Keep(string key, Arrangement made)
    {
        lock (gate)
        {
            recent.AddFirst((key, made));
            if (recent.Count > Kept)
            {
                recent.RemoveLast();
            }
        }
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
