using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Scenes.Export.Frame;

/// <summary>What stands round a scene in an exported picture.</summary>
/// <param name="Title">Its title; may be empty.</param>
/// <param name="AsOf">When the network was asked for.</param>
/// <param name="Sources">The documents behind it, and how strictly it is handled.</param>
/// <param name="Theme">Light or dark.</param>
public sealed record PictureFrame(string Title, DateTimeOffset AsOf, SourceList Sources, SceneTheme Theme);
