using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Scenes.Appearance;

/// <summary>The colours of a theme.</summary>
/// <param name="Canvas">The ground of the picture.</param>
/// <param name="Panel">The ground of bars and panels.</param>
/// <param name="Ink">Texts and outlines.</param>
/// <param name="Secondary">Less important texts.</param>
/// <param name="Plate">An organization's plate, and the outline of the others.</param>
/// <param name="PlateText">The text on it.</param>
/// <param name="PlateIcon">The icon on it.</param>
/// <param name="EventFill">An event's plate.</param>
/// <param name="LabelBorder">Round a contested label.</param>
/// <param name="Accent">Selection.</param>
/// <param name="Families">By family.</param>
public sealed record Palette(
    Colour Canvas,
    Colour Panel,
    Colour Ink,
    Colour Secondary,
    Colour Plate,
    Colour PlateText,
    Colour PlateIcon,
    Colour EventFill,
    Colour LabelBorder,
    Colour Accent,
    IReadOnlyDictionary<Family, FamilyColour> Families)
{
    /// <summary>The colour of a tie's line and arrowhead.</summary>
    public Colour Line(Family family, Confidence confidence) =>
        confidence >= Confidence.Moderate ? Families[family].Full : Families[family].Low;

    /// <summary>The colour of a text.</summary>
    /// <param name="tone">Its tone.</param>
    /// <param name="family">Of the tie that it belongs to.</param>
    public Colour Text(SceneTone tone, Family family = default) => tone switch
    {
        SceneTone.Plate => PlateText,
        SceneTone.Secondary => Secondary,
        SceneTone.Family => Families[family].Full,
        _ => Ink,
    };
}
