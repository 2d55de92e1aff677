using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Scenes;

/// <summary>A family in the legend.</summary>
/// <param name="Family">The family.</param>
/// <param name="Ties">How many of its ties are shown.</param>
public sealed record SceneLegendFamily(Family Family, int Ties);
