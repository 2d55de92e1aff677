using GraphExplorer.Domain.Entities;

namespace GraphExplorer.Scenes.Layouts;

/// <summary>A plate to be placed.</summary>
/// <param name="Kind">Gives the outline.</param>
/// <param name="Width">Of the plate, px.</param>
/// <param name="Height">Of the plate, px.</param>
public readonly record struct LayoutNode(EntityKind Kind, double Width, double Height);
