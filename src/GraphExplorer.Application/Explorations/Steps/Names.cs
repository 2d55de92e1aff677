using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>Names of entities, as the names of steps use them.</summary>
internal static class Names
{
    private const int Longest = 40;

    /// <summary>The entity's name, cut where it is long.</summary>
    /// <exception cref="NotFoundException">Nothing has that id.</exception>
    public static async Task<string> OfAsync(string id, INetworkStore store, CancellationToken cancel)
    {
        var found = await store.EntitiesAsync([id], cancel);
        return found.Count == 1
            ? Cut(found[0].Name)
            : throw new NotFoundException($"No entity has the id '{id}'.", "It may come from another store; search for its name.");
    }

    /// <summary>One name, or how many.</summary>
    public static async Task<string> OfAsync(IReadOnlyList<string> ids, INetworkStore store, CancellationToken cancel) =>
        ids.Count == 1 ? await OfAsync(ids[0], store, cancel) : $"{ids.Count} entities";

    private static string Cut(string name) => name.Length <= Longest ? name : string.Concat(name.AsSpan(0, Longest - 1), "…");
}
