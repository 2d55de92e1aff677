namespace GraphExplorer.Scenes.Labels;

/// <summary>A label in one line of text.</summary>
internal static class LabelTitle
{
    /// <summary>Such as <c>alleged cutout · low</c>.</summary>
    public static string Of(SceneLabel label) => string.Join(' ', label.Texts.Select(text => text.Text));
}
