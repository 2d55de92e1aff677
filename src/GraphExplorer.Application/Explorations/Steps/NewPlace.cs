namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>Where a person put an entity.</summary>
/// <param name="Id">The entity.</param>
/// <param name="X">Middle of its plate, px at scale 1.</param>
/// <param name="Y">Middle of its plate, px at scale 1.</param>
public sealed record NewPlace(string Id, double X, double Y);
