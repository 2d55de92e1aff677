using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Scenes.Typefaces;

/// <summary>Cuts a line into runs of one direction, as they stand from left to right (Unicode Standard Annex 9, by ICU).</summary>
internal static class BidiRuns
{
    private const byte LeftToRightParagraph = 0;
    private const byte RightToLeftParagraph = 1;

    /// <summary>The runs in visual order; the paragraph takes the direction of its first letter.</summary>
    /// <exception cref="InvalidRequestException">The line has letters that run right to left, and the machine has no libicu to order them.</exception>
    public static IReadOnlyList<BidiRun> Of(string text)
    {
        if (!TextDirection.HasRightToLeft(text))
        {
            return [new BidiRun(text, false)];
        }

        try
        {
            return Ordered(text);
        }
        catch (Exception fault) when (fault is IOException or DllNotFoundException or TypeInitializationException or EntryPointNotFoundException)
        {
            throw new InvalidRequestException(
                "A name in this picture runs right to left, and libicu, which puts its letters in order, is not on this machine.",
                "Install it (Debian and Ubuntu: apt install libicu72 or newer; Fedora: dnf install libicu; macOS: brew install icu4c), or export SVG, which needs none.");
        }
    }

    private static List<BidiRun> Ordered(string text)
    {
        using var bidi = new Icu.BiDi();
        bidi.SetPara(text, TextDirection.IsRightToLeft(text) ? RightToLeftParagraph : LeftToRightParagraph, null);
        var runs = new List<BidiRun>();
        for (var at = 0; at < bidi.CountRuns(); at++)
        {
            var direction = bidi.GetVisualRun(at, out var start, out var length);
            runs.Add(new BidiRun(text.Substring(start, length), direction == Icu.BiDi.BiDiDirection.RTL));
        }

        return runs;
    }
}
