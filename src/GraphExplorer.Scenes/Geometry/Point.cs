namespace GraphExplorer.Scenes.Geometry;

/// <summary>A point or a direction in the scene: px at scale 1, y down.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Down.</param>
public readonly record struct Point(double X, double Y);
