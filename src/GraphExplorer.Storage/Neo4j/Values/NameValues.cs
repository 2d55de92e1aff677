using GraphExplorer.Domain.Identity;
using GraphExplorer.Storage.Search;

namespace GraphExplorer.Storage.Neo4j.Values;

/// <summary>Names as <c>(:Name)</c>, folded for search.</summary>
internal static class NameValues
{
    /// <summary>To properties.</summary>
    /// <param name="name">The name.</param>
    /// <param name="position">0 for the name to show, then the other names.</param>
    public static PropertyMap Of(string name, int position)
    {
        var folded = SearchName.Fold(name);
        return new PropertyMap
        {
            { "text", name },
            { "position", position },
            { "normal", IndexedText.Of(NormalName.Of(name)) },
            { "squeezed", IndexedText.Of(folded.Squeezed) },
            { "length", folded.Squeezed.Length },
            { "tokens", string.Join(' ', folded.Tokens) },
        };
    }
}
