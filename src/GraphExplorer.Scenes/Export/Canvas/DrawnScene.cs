namespace GraphExplorer.Scenes.Export.Canvas;

/// <summary>A scene that a browser draws already.</summary>
/// <param name="Mark">What the browser knows it by.</param>
/// <param name="Scene">The scene.</param>
public sealed record DrawnScene(string Mark, Scene Scene);
