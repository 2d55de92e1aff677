namespace GraphExplorer.Scenes.Labels;

/// <summary>A label wherever it stands.</summary>
/// <param name="Width">Of its box.</param>
/// <param name="Height">Of its box.</param>
/// <param name="Texts">Relative to the box's middle.</param>
/// <param name="MarkX">Middle of the contested mark, relative to the box's middle, or null.</param>
internal sealed record LabelBox(double Width, double Height, IReadOnlyList<SceneText> Texts, double? MarkX)
{
    /// <summary>The label at a place along its tie.</summary>
    public SceneLabel At(double at) => new(at, Width, Height, Texts, MarkX);
}
