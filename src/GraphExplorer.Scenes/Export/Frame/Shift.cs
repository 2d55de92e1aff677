namespace GraphExplorer.Scenes.Export.Frame;

/// <summary>Moves a whole scene.</summary>
internal static class Shift
{
    /// <summary>The scene with every plate moved; labels sit on lines and lines on plates, so they follow.</summary>
    public static Scene Of(Scene scene, double x, double y, CancellationToken cancel) => scene with
    {
        Nodes = [.. scene.Nodes.StoppedBy(cancel).Select(node => node with { X = node.X + x, Y = node.Y + y })],
        Bounds = scene.Bounds with { X = scene.Bounds.X + x, Y = scene.Bounds.Y + y },
    };
}
