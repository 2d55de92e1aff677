using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Questions;

/// <summary>Finds entities by any of their names.</summary>
public sealed class SearchNames(INetworkStore store)
{
    /// <summary>How many are found where nothing is said.</summary>
    public const int DefaultLimit = 20;

    /// <summary>How many may be asked for.</summary>
    public const int MaxLimit = 200;

    /// <summary>The best first; nothing for a blank text.</summary>
    public async Task<IReadOnlyList<SearchHit>> RunAsync(string text, int limit, CancellationToken cancel)
    {
        Allowed.Between("limit", limit, 1, MaxLimit);
        Allowed.SearchText(text);
        return string.IsNullOrWhiteSpace(text) ? [] : await store.SearchAsync(text, limit, cancel);
    }
}
