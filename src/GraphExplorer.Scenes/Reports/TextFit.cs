namespace GraphExplorer.Scenes.Reports;

/// <summary>Whether texts stay in their plates and labels.</summary>
internal static class TextFit
{
    private const double Rounding = 0.01;

    /// <summary>How many texts do not.</summary>
    public static int CountOutside(Scene scene) =>
        scene.Nodes.Sum(node => node.Texts.Count(text => Leaves(text, node.Width, node.Height)))
        + scene.Edges.Sum(edge => edge.Label.Texts.Count(text => Leaves(text, edge.Label.Width, edge.Label.Height)));

    /// <summary>By its width, and by its baseline: capitals rise about seven tenths of the size above it.</summary>
    private static bool Leaves(SceneText text, double width, double height) =>
        text.X < (-width / 2) - Rounding
        || text.X + text.Width > (width / 2) + Rounding
        || text.Y > (height / 2) + Rounding
        || text.Y - (0.7 * text.Size) < (-height / 2) - Rounding;
}
