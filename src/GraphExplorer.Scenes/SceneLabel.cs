namespace GraphExplorer.Scenes;

/// <summary>The label of a tie: horizontal, its middle on the line.</summary>
/// <param name="At">Where along the line, 0 to 1.</param>
/// <param name="Width">Of its box.</param>
/// <param name="Height">Of its box.</param>
/// <param name="Texts">One or two rows, relative to the box's middle.</param>
/// <param name="MarkX">Middle of the contested mark relative to the box's middle, or null without one.</param>
public sealed record SceneLabel(double At, double Width, double Height, IReadOnlyList<SceneText> Texts, double? MarkX);
