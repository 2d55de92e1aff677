using System.Text;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace GraphExplorer.Scenes.Typefaces;

/// <summary>One weight of Inter: its file, what it covers, and how wide it sets a text. Safe for several threads.</summary>
internal sealed class InterFont : IDisposable
{
    [ThreadStatic]
    private static Buffer? ofThisThread;

    private readonly Lock turn = new();
    private readonly byte[] coverage = new byte[0x10000];
    private readonly Font font;
    private readonly Face face;

    private InterFont(int weight, byte[] file)
    {
        Weight = weight;
        File = file;
        using var blob = FontBlob.Of(file);
        face = new Face(blob, 0);
        font = new Font(face);
        UnitsPerEm = face.UnitsPerEm;
        font.SetScale(UnitsPerEm, UnitsPerEm);
        font.SetFunctionsOpenType();
    }

    /// <summary>500, 600 or 700.</summary>
    public int Weight { get; }

    /// <summary>The TrueType file.</summary>
    public byte[] File { get; }

    /// <summary>Font units in one em.</summary>
    public int UnitsPerEm { get; }

    /// <summary>Medium, SemiBold and Bold, in this order.</summary>
    public static IReadOnlyList<InterFont> All { get; } = Load();

    /// <summary>The font of a weight; a weight that is not carried gives the nearest above, or the boldest.</summary>
    public static InterFont Of(int weight) => All.FirstOrDefault(font => font.Weight >= weight) ?? All[^1];

    /// <summary>Whether it has a glyph for a character.</summary>
    public bool Covers(Rune rune)
    {
        if (!rune.IsBmp)
        {
            return Looks(rune);
        }

        ref var known = ref coverage[rune.Value];
        if (known == 0)
        {
            known = Looks(rune) ? (byte)1 : (byte)2;
        }

        return known == 1;
    }

    /// <summary>How wide a text of covered characters is, in em, as HarfBuzz shapes it left to right.</summary>
    public double Ems(ReadOnlySpan<char> text)
    {
        var buffer = ofThisThread ??= new Buffer();
        buffer.ClearContents();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        buffer.Direction = Direction.LeftToRight;
        lock (turn)
        {
            font.Shape(buffer);
        }

        var units = 0;
        foreach (var position in buffer.GetGlyphPositionSpan())
        {
            units += position.XAdvance;
        }

        return (double)units / UnitsPerEm;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        font.Dispose();
        face.Dispose();
    }

    private static InterFont[] Load()
    {
        using var assembly = typeof(InterFont).Assembly.GetManifestResourceStream("Inter.dll")
            ?? throw new InvalidOperationException("The typeface is missing from this build. Restore the packages and build again.");
        var files = InterPackage.Read(assembly);
        return [new(500, files["Inter-Medium.ttf"]), new(600, files["Inter-SemiBold.ttf"]), new(700, files["Inter-Bold.ttf"])];
    }

    private bool Looks(Rune rune)
    {
        lock (turn)
        {
            return font.TryGetNominalGlyph(rune.Value, out _);
        }
    }
}
