namespace GraphExplorer.Scenes.Appearance;

/// <summary>The colour of a family.</summary>
/// <param name="Full">For high and moderate confidence, and for label texts.</param>
/// <param name="Low">For low and unassessed: 80 % mixed with the canvas, opaque.</param>
public sealed record FamilyColour(Colour Full, Colour Low);
