using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Domain.Explorations;

/// <summary>How an exploration is looked at.</summary>
/// <param name="Filter">What is faded out.</param>
/// <param name="Layout">Id of the layout: <c>organic</c>, <c>concentric</c>.</param>
/// <param name="Seed">The layout's seed.</param>
/// <param name="Focus">The entity in the middle of a layout that has one, or null.</param>
/// <param name="Width">Width that the layout fills, px.</param>
/// <param name="Height">Height that the layout fills, px.</param>
/// <param name="Theme"><c>light</c>, <c>dark</c>, or null for that of the reader.</param>
public sealed record ExplorationSettings(
    NetworkFilter Filter,
    string Layout,
    int Seed,
    string? Focus,
    int Width,
    int Height,
    string? Theme = null);
