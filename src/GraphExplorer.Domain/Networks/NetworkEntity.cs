using GraphExplorer.Domain.Entities;

namespace GraphExplorer.Domain.Networks;

/// <summary>An entity in an answer.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="HiddenNeighbours">How many entities that it has a supported tie to, in the whole store and whatever the filters, are not in the answer.</param>
public sealed record NetworkEntity(Entity Entity, int HiddenNeighbours);
