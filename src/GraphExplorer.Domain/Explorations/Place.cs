namespace GraphExplorer.Domain.Explorations;

/// <summary>Where an entity's plate has its middle, in px at scale 1.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Down.</param>
/// <param name="Chosen">Whether a person put it there: then no layout moves it without being asked.</param>
public sealed record Place(double X, double Y, bool Chosen = false);
