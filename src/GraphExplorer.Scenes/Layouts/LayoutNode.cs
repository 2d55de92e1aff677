using GraphExplorer.Domain.Entities;
using GraphExplorer.Scenes.Geometry;
using GraphExplorer.Scenes.Labels;

namespace GraphExplorer.Scenes.Layouts;

/// <summary>A plate to be placed.</summary>
/// <param name="Kind">Gives the outline.</param>
/// <param name="Width">Of the plate, px.</param>
/// <param name="Height">Of the plate, px.</param>
public readonly record struct LayoutNode(EntityKind Kind, double Width, double Height)
{
    /// <summary>Its outline, with its middle there.</summary>
    public Outline OutlineAt(double x, double y) => new(Kind, x, y, Width, Height);

    /// <summary>The room that it takes, with its middle there and with the pointer of a place.</summary>
    public Box BoxAt(double x, double y) => Kind == EntityKind.Place
        ? new Box(x, y + (Extent.Pointer / 2), Width / 2, (Height + Extent.Pointer) / 2)
        : new Box(x, y, Width / 2, Height / 2);
}
