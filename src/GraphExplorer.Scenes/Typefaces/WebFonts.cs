namespace GraphExplorer.Scenes.Typefaces;

/// <summary>The typeface's files that the web door serves, so that the browser draws what was measured.</summary>
public static class WebFonts
{
    /// <summary>The weights that scenes use, and Inter has here.</summary>
    public static IReadOnlyList<int> Weights { get; } = [.. InterFont.All.Select(font => font.Weight)];

    /// <summary>Where the door serves a weight.</summary>
    public static string Address(int weight) => FormattableString.Invariant($"/fonts/inter-{weight}.ttf");

    /// <summary>The TrueType file of a weight, or null where it is none of <see cref="Weights"/>.</summary>
    public static ReadOnlyMemory<byte>? File(int weight) =>
        InterFont.All.FirstOrDefault(font => font.Weight == weight) is { } font ? new ReadOnlyMemory<byte>(font.File) : default(ReadOnlyMemory<byte>?);
}
