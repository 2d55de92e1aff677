namespace GraphExplorer.Application.Pictures;

/// <summary>A picture that was written.</summary>
/// <param name="Composed">The scene that it shows.</param>
/// <param name="Notices">What could not be drawn as it should, such as a script without a font, a sentence each with its remedy.</param>
public sealed record ExportedPicture(ComposedScene Composed, IReadOnlyList<string> Notices);
