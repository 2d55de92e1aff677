using GraphExplorer.Domain.Entities;

namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>An entity with what the store keeps beside it.</summary>
/// <param name="Key">Row key.</param>
/// <param name="Entity">The entity.</param>
/// <param name="Ties">How many supported and claimless ties it has.</param>
/// <param name="Neighbours">To how many other entities they lead.</param>
internal sealed record EntityRow(long Key, Entity Entity, long Ties, long Neighbours);
