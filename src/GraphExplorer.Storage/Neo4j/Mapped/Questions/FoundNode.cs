using GraphExplorer.Domain.Entities;

namespace GraphExplorer.Storage.Neo4j.Mapped.Questions;

/// <summary>A node that is an entity.</summary>
/// <param name="ElementId">Neo4j's id, good for as long as one question is answered.</param>
/// <param name="Entity">The entity.</param>
internal sealed record FoundNode(string ElementId, Entity Entity);
