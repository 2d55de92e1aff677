using GraphExplorer.Domain.Entities;
using GraphExplorer.Scenes.Geometry;
using GraphExplorer.Scenes.Labels;

namespace GraphExplorer.Scenes.Reports;

/// <summary>Plates with the pointer of a place, which is narrower than its plate.</summary>
internal static class Plates
{
    private const double PointerWidth = 14;

    /// <summary>Whether a box lies on a plate or its pointer.</summary>
    public static bool Touch(SceneNode node, Box box) => Parts(node).Any(part => part.Overlap(box) > 0);

    /// <summary>Whether two plates or their pointers lie on one another.</summary>
    public static bool Touch(SceneNode first, SceneNode second) => Parts(second).Any(part => Touch(first, part));

    private static Box[] Parts(SceneNode node)
    {
        var plate = new Box(node.X, node.Y, node.Width / 2, node.Height / 2);
        return node.Kind == EntityKind.Place
            ? [plate, new Box(node.X, node.Y + ((node.Height + Extent.Pointer) / 2), PointerWidth / 2, Extent.Pointer / 2)]
            : [plate];
    }
}
