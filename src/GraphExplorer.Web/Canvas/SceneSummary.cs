using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Web.Canvas;

/// <summary>What the canvas tells the page of the scene that it draws.</summary>
/// <param name="Exploration">The exploration drawn, or null for a simple question.</param>
/// <param name="Shown">What is drawn.</param>
/// <param name="Total">Of how many, or null where counting them takes too long.</param>
/// <param name="Change">The store's change number when it was read.</param>
/// <param name="Legend">What the legend counts.</param>
/// <param name="Entities">The first of the entities drawn, the best tied first.</param>
public sealed record SceneSummary(
    ExplorationSummary? Exploration,
    NetworkCounts Shown,
    NetworkCounts? Total,
    long Change,
    LegendCounts? Legend,
    IReadOnlyList<ShownEntity>? Entities);
