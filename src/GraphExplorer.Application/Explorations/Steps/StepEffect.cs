using GraphExplorer.Domain.Explorations;

namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>What a step did.</summary>
/// <param name="After">The state afterwards; the same instance where nothing changed, and then no step is kept.</param>
/// <param name="Name">What undo and redo call it: <c>Expand Taliban, 6 added</c>.</param>
/// <param name="Said">What the page says of it, or null.</param>
public sealed record StepEffect(ExplorationState After, string Name, string? Said = null);
