using GraphExplorer.Scenes;

namespace GraphExplorer.Application.Pictures;

/// <summary>A picture to write.</summary>
/// <param name="Picture">What it shows.</param>
/// <param name="Format">What it is written as.</param>
/// <param name="Title">Its title; null for what it is of, empty for none.</param>
/// <param name="Theme">Light or dark.</param>
/// <param name="Scale">Pixels for each px of the scene; only for PNG.</param>
public sealed record ExportRequest(PictureRequest Picture, PictureFormat Format, string? Title, SceneTheme Theme, double Scale = 1);
