using GraphExplorer.Domain.Explorations;

namespace GraphExplorer.Scenes;

/// <summary>Where everything stands.</summary>
/// <param name="Places">By entity id.</param>
/// <param name="Labels">By relationship id, 0 to 1 along the tie.</param>
public sealed record Arrangement(IReadOnlyDictionary<string, Place> Places, IReadOnlyDictionary<string, double> Labels);
