namespace GraphExplorer.Scenes;

/// <summary>One run of text on one baseline.</summary>
/// <param name="Text">What it says.</param>
/// <param name="X">Left end, relative to the middle of its plate or label.</param>
/// <param name="Y">Baseline, relative to that middle.</param>
/// <param name="Width">Measured width; a renderer without the typeface fits the text into it.</param>
/// <param name="Size">Font size.</param>
/// <param name="Weight">500, 600 or 700.</param>
/// <param name="Tone">Which colour it takes.</param>
public sealed record SceneText(string Text, double X, double Y, double Width, double Size, int Weight, SceneTone Tone);
