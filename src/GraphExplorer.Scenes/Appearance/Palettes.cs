using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Scenes.Appearance;

/// <summary>The palettes of the two themes. Colour means family, and nothing else.</summary>
public static class Palettes
{
    private const double LowShare = 0.8;

    /// <summary>Dark on light.</summary>
    public static Palette Light { get; } = Make(
        ["#FCFCFD", "#FFFFFF", "#182233", "#5A6472", "#1E2A3E", "#FFFFFF", "#B9C3D3", "#E6EAF0", "#7F868F", "#0F6CBD"],
        ["#1A6444", "#DF2B0C", "#043CCC", "#4C0675", "#64350C", "#AF3575", "#0477A7", "#1E242C"]);

    /// <summary>Light on dark.</summary>
    public static Palette Dark { get; } = Make(
        ["#15181E", "#1B1F26", "#EDF1F7", "#A4AEBD", "#E3E8F0", "#141A24", "#4B5667", "#343C4A", "#8C919B", "#479EF5"],
        ["#39C88D", "#FC4012", "#6189FF", "#D9B3FC", "#FEC737", "#C664AC", "#BEEFF1", "#A4A6AB"]);

    /// <summary>The palette of a theme.</summary>
    public static Palette Of(SceneTheme theme) => theme == SceneTheme.Dark ? Dark : Light;

    private static Palette Make(string[] neutrals, string[] families)
    {
        var n = Array.ConvertAll(neutrals, Colour.Of);
        var coloured = Enum.GetValues<Family>().Zip(families, (family, hex) => (family, Full: Colour.Of(hex)));
        return new Palette(
            n[0], n[1], n[2], n[3], n[4], n[5], n[6], n[7], n[8], n[9],
            coloured.ToDictionary(pair => pair.family, pair => new FamilyColour(pair.Full, pair.Full.Over(LowShare, n[0]))));
    }
}
