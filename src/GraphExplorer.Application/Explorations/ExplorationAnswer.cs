using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Application.Explorations;

/// <summary>How an exploration stands: what the page shows around the canvas.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Version">Raised by every step, undo and redo.</param>
/// <param name="Position">How many steps are in force.</param>
/// <param name="Undo">Name of the step that undo takes back, or null.</param>
/// <param name="Redo">Name of the step that redo takes again, or null.</param>
/// <param name="Layout">Id of its layout.</param>
/// <param name="Seed">The layout's seed.</param>
/// <param name="Focus">The entity in the middle of the layout, or null.</param>
/// <param name="Theme"><c>light</c>, <c>dark</c>, or null.</param>
/// <param name="Filter">Its filters.</param>
/// <param name="Shown">What its filters let through.</param>
/// <param name="Total">What the store holds, or null where counting it takes too long.</param>
/// <param name="Said">What the page says of the step just taken, or null.</param>
public sealed record ExplorationAnswer(
    string Id,
    string Name,
    long Version,
    int Position,
    string? Undo,
    string? Redo,
    string Layout,
    int Seed,
    string? Focus,
    string? Theme,
    NetworkFilter Filter,
    NetworkCounts Shown,
    NetworkCounts? Total,
    string? Said);
