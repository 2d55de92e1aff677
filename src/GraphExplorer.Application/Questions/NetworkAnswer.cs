using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Application.Questions;

/// <summary>A network with the moment that it was asked for.</summary>
/// <param name="AsOf">When, UTC.</param>
/// <param name="Network">The network.</param>
/// <param name="Focus">The entity that it was walked from, found by name or given by id; null for the whole.</param>
public sealed record NetworkAnswer(DateTimeOffset AsOf, Network Network, string? Focus);
