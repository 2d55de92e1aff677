using System.Collections.Concurrent;

namespace GraphExplorer.Scenes.Typefaces;

/// <summary>How wide a text is: Inter as HarfBuzz shapes it, other scripts by <see cref="CharacterClass"/>.</summary>
public static class TextWidth
{
    private const int LongestKept = 64;
    private const int MostKept = 65_536;
    private const int JoinsEmoji = 0x200D;

    private static readonly ConcurrentDictionary<(string Text, int Weight), double> Kept = new();
    private static int kept;

    /// <summary>The width of a text.</summary>
    /// <param name="text">One line, already made drawable by <see cref="DrawableText"/>.</param>
    /// <param name="size">Font size, px.</param>
    /// <param name="weight">500, 600 or 700.</param>
    /// <returns>Px at scale 1.</returns>
    public static double Of(string text, double size, int weight)
    {
        if (text.Length > LongestKept)
        {
            return Measure(text, InterFont.Of(weight)) * size;
        }

        if (!Kept.TryGetValue((text, weight), out var ems))
        {
            ems = Measure(text, InterFont.Of(weight));
            Keep(text, weight, ems);
        }

        return ems * size;
    }

    private static void Keep(string text, int weight, double ems)
    {
        if (Interlocked.Increment(ref kept) > MostKept)
        {
            Interlocked.Exchange(ref kept, 0);
            Kept.Clear();
        }

        Kept[(text, weight)] = ems;
    }

    private static double Measure(string text, InterFont font)
    {
        double ems = 0;
        var start = 0;
        var at = 0;
        var joined = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!font.Covers(rune))
            {
                ems += Inter(text.AsSpan(start, at - start), font) + (joined ? 0 : CharacterClass.Ems(rune));
                start = at + rune.Utf16SequenceLength;
            }

            joined = rune.Value == JoinsEmoji;
            at += rune.Utf16SequenceLength;
        }

        return ems + Inter(text.AsSpan(start), font);
    }

    private static double Inter(ReadOnlySpan<char> text, InterFont font) => text.IsEmpty ? 0 : font.Ems(text);
}
