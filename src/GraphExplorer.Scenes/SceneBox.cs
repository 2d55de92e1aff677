namespace GraphExplorer.Scenes;

/// <summary>A rectangle.</summary>
/// <param name="X">Its left side.</param>
/// <param name="Y">Its top.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
public sealed record SceneBox(double X, double Y, double Width, double Height);
