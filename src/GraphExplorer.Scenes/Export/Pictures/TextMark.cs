using GraphExplorer.Scenes.Appearance;

namespace GraphExplorer.Scenes.Export.Pictures;

/// <summary>One line of text.</summary>
/// <param name="Text">Drawable; never empty.</param>
/// <param name="X">Left end, whatever its direction.</param>
/// <param name="Y">Baseline.</param>
/// <param name="Width">What it was measured to take; it is fitted into it.</param>
/// <param name="Size">Font size, px.</param>
/// <param name="Weight">500, 600 or 700.</param>
/// <param name="Colour">Its colour.</param>
public sealed record TextMark(string Text, double X, double Y, double Width, double Size, int Weight, Colour Colour) : Mark
{
    /// <summary>A text of a scene, moved.</summary>
    public static TextMark Of(SceneText text, double x, double y, Colour colour) =>
        new(text.Text, x + text.X, y + text.Y, text.Width, text.Size, text.Weight, colour);
}
