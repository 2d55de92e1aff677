using System.Globalization;
using System.Text;

namespace GraphExplorer.Scenes.Typefaces;

/// <summary>Cuts a run into pieces of one font: the product's own where it has the character, else one of the machine's.</summary>
/// <param name="fonts">The machine's.</param>
internal sealed class FontRuns(MachineFonts fonts)
{
    private static readonly Dictionary<int, DrawFont> Own = InterFont.All.ToDictionary(font => font.Weight, font => DrawFont.Of(font.File));

    /// <summary>The pieces, in the order of reading.</summary>
    /// <param name="text">A run of one direction.</param>
    /// <param name="weight">Font weight.</param>
    public IReadOnlyList<FontRun> Of(string text, int weight)
    {
        var own = InterFont.Of(weight);
        var pieces = new List<FontRun>();
        var cluster = StringInfo.GetTextElementEnumerator(text);
        while (cluster.MoveNext())
        {
            var letters = cluster.GetTextElement();
            var font = FontFor(letters, own, text);
            if (pieces.Count > 0 && pieces[^1].Font == font)
            {
                pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + letters };
            }
            else
            {
                pieces.Add(new FontRun(letters, font));
            }
        }

        return pieces;
    }

    private DrawFont? FontFor(string letters, InterFont own, string text)
    {
        var runes = letters.EnumerateRunes().Where(NeedsGlyph).ToList();
        if (runes.TrueForAll(own.Covers))
        {
            return Own[own.Weight];
        }

        var candidates = runes.Select(rune => fonts.For(rune, own.Weight, text)).OfType<DrawFont>().ToList();
        return candidates.Find(font => runes.TrueForAll(font.Covers)) ?? candidates.FirstOrDefault();
    }

    private static bool NeedsGlyph(Rune rune) =>
        rune.Value is not ((>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF))
        && Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Format;
}
