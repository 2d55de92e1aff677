using System.Text;

namespace GraphExplorer.Scenes.Typefaces;

/// <summary>Says which fonts to install for characters that no font of the machine has.</summary>
internal sealed class MissingFonts
{
    private const int MostShown = 12;

    private readonly SortedDictionary<string, StringBuilder> byPackage = new(StringComparer.Ordinal);

    /// <summary>Takes note of characters that were drawn as boxes; those without a width of their own go with the letter before them.</summary>
    public void Add(string characters)
    {
        foreach (var rune in characters.EnumerateRunes())
        {
            if (TextWidth.Of(rune.ToString(), 1, 600) == 0)
            {
                continue;
            }

            var package = Package(rune);
            if (!byPackage.TryGetValue(package, out var seen))
            {
                byPackage[package] = seen = new StringBuilder();
            }

            if (seen.Length < MostShown && !seen.ToString().Contains(rune.ToString(), StringComparison.Ordinal))
            {
                seen.Append(rune);
            }
        }
    }

    /// <summary>A sentence for each package, with cause and remedy; empty where nothing is missing.</summary>
    public IReadOnlyList<string> Notices() => [.. byPackage.Select(missing =>
        $"No font on this machine has {missing.Value}: a box stands for each of them. "
        + $"Install one that does (Debian and Ubuntu: apt install {missing.Key}), or put its file into the folder fonts of the data folder.")];

    private static string Package(Rune rune) => rune.Value switch
    {
        >= 0x1F000 and <= 0x1FAFF or >= 0x2600 and <= 0x27BF => "fonts-noto-color-emoji",
        >= 0x1100 and <= 0x11FF or >= 0x2E80 and <= 0x9FFF or >= 0xAC00 and <= 0xD7FF or >= 0xF900 and <= 0xFAFF or >= 0xFF00 and <= 0xFFEF or >= 0x20000 and <= 0x3FFFF => "fonts-noto-cjk",
        _ => "fonts-noto-core fonts-noto-extra",
    };
}
