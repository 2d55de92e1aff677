namespace GraphExplorer.Scenes.Typefaces;

/// <summary>A font file of the machine, not opened yet.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Rank">Which is asked first: the smallest.</param>
internal sealed record FontFile(string Path, int Rank)
{
    private const int FolderStep = 1000;
    private const int FamilyStep = 10;

    private static readonly string[] Families = ["NotoSans", "NotoColorEmoji", "NotoNaskh", "NotoSerif", "Noto"];
    private static readonly string[] Unusual = ["Italic", "Oblique", "Mono", "Condensed", "Thin", "Light", "Black", "Unjoined", "Looped", "Symbols", "Display"];

    /// <summary>The file with its rank.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="folder">0 for the folder that comes first.</param>
    public static FontFile Of(string path, int folder)
    {
        var name = System.IO.Path.GetFileNameWithoutExtension(path);
        var family = Array.FindIndex(Families, start => name.StartsWith(start, StringComparison.OrdinalIgnoreCase));
        var style = Array.Exists(Unusual, word => name.Contains(word, StringComparison.OrdinalIgnoreCase)) ? FamilyStep / 2 : 0;
        return new FontFile(path, (folder * FolderStep) + ((family < 0 ? Families.Length : family) * FamilyStep) + style);
    }

    /// <summary>Whether it is a bold cut.</summary>
    public bool IsBold => System.IO.Path.GetFileNameWithoutExtension(Path).Contains("Bold", StringComparison.OrdinalIgnoreCase);

    /// <summary>Which font of a collection to take for a text.</summary>
    /// <param name="text">Kana ask for the Japanese forms, hangul for the Korean ones, everything else for the simplified Chinese ones.</param>
    public int IndexFor(string text)
    {
        if (!Path.EndsWith(".ttc", StringComparison.OrdinalIgnoreCase) || !Path.Contains("CJK", StringComparison.OrdinalIgnoreCase))
        {
            return 0;
        }

        return text.Any(letter => letter is >= '\u3041' and <= '\u30FF') ? 0
            : text.Any(letter => letter is >= '\uAC00' and <= '\uD7A3') ? 1
            : 2;
    }
}
