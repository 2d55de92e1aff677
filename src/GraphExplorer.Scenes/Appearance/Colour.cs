using System.Globalization;

namespace GraphExplorer.Scenes.Appearance;

/// <summary>An opaque colour in sRGB.</summary>
/// <param name="Red">0 to 255.</param>
/// <param name="Green">0 to 255.</param>
/// <param name="Blue">0 to 255.</param>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    /// <summary>Reads <c>#RRGGBB</c>.</summary>
    public static Colour Of(string hex) => new(Channel(hex, 1), Channel(hex, 3), Channel(hex, 5));

    /// <summary>This much of the colour over another, channel by channel, rounded half up.</summary>
    /// <param name="share">0 to 1.</param>
    /// <param name="ground">What shows through.</param>
    public Colour Over(double share, Colour ground) =>
        new(Blend(Red, ground.Red, share), Blend(Green, ground.Green, share), Blend(Blue, ground.Blue, share));

    /// <summary>Contrast with another colour, 1 to 21 (WCAG 2.2, contrast ratio).</summary>
    public double Contrast(Colour other)
    {
        var (one, two) = (Luminance, other.Luminance);
        return (Math.Max(one, two) + 0.05) / (Math.Min(one, two) + 0.05);
    }

    /// <summary><c>#RRGGBB</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Red:X2}{Green:X2}{Blue:X2}");

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static byte Channel(string hex, int start) => byte.Parse(hex.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static byte Blend(byte top, byte ground, double share) => (byte)Math.Floor((top * share) + (ground * (1 - share)) + 0.5);

    private static double Linear(byte channel)
    {
        var value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
