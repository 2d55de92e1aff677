using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Web.Canvas;

/// <summary>The exploration on the canvas, as its steps answer it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Version">Raised by every step.</param>
/// <param name="Position">How many steps are in force.</param>
/// <param name="Undo">What undo would take back, or null.</param>
/// <param name="Redo">What redo would do again, or null.</param>
/// <param name="Layout">Id of its layout.</param>
/// <param name="Theme"><c>light</c>, <c>dark</c>, or null for the reader's.</param>
/// <param name="Filter">What is faded out.</param>
/// <param name="Said">What the last step did, or null.</param>
public sealed record ExplorationSummary(
    string Id,
    string? Name,
    long Version,
    int Position,
    string? Undo,
    string? Redo,
    string? Layout,
    string? Theme,
    FilterWords? Filter,
    string? Said)
{
    /// <summary>What is shown.</summary>
    public NetworkCounts? Shown { get; init; }
}
