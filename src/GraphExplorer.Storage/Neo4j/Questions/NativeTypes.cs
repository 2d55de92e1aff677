using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>The types of native ties in a pattern. They come from the list of known types, whose ids hold nothing but a–z, 0–9 and hyphens.</summary>
internal static class NativeTypes
{
    /// <summary>A type that no tie has, where none is asked for: a pattern cannot be empty.</summary>
    private const string None = "`-`";

    /// <summary>Every known type.</summary>
    public static string Pattern(KnownTypes types) => Pattern(types, types.ById.Keys);

    /// <summary>Some of the known types.</summary>
    public static string Pattern(KnownTypes types, IEnumerable<string> ids)
    {
        var pattern = string.Join('|', ids.Order(StringComparer.Ordinal).Select(id => $"`{types.Natives[id]}`"));
        return pattern.Length == 0 ? None : pattern;
    }
}
