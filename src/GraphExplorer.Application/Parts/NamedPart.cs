using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Application.Parts;

/// <summary>A part of the network, as a person is told of it.</summary>
/// <param name="Part">The part.</param>
/// <param name="Name">Name of its best tied entity.</param>
/// <param name="Counts">What is in it.</param>
public sealed record NamedPart(PartAround Part, string Name, NetworkCounts Counts);
