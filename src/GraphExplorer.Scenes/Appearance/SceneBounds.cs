using GraphExplorer.Scenes.Geometry;
using GraphExplorer.Scenes.Labels;

namespace GraphExplorer.Scenes.Appearance;

/// <summary>The room that a whole scene takes.</summary>
internal static class SceneBounds
{
    private const double Halo = 3;
    private const double Pill = 12;
    private const double Pennant = 6;

    /// <summary>The smallest rectangle of whole px around everything; nothing at the origin for an empty scene.</summary>
    public static SceneBox Of(IReadOnlyList<SceneNode> nodes, IReadOnlyList<SceneEdge> edges, CancellationToken cancel)
    {
        if (nodes.Count == 0)
        {
            return new SceneBox(0, 0, 0, 0);
        }

        double left = double.MaxValue, top = double.MaxValue, right = double.MinValue, bottom = double.MinValue;
        foreach (var node in nodes.StoppedBy(cancel))
        {
            var above = node.HiddenNeighbours > 0 ? Pill : 0;
            Take(Extent.Of(node), above + Halo);
        }

        foreach (var edge in edges.StoppedBy(cancel))
        {
            var path = EdgePath.Of(edge, nodes);
            Take(Extent.Of(edge.Label, path), edge.Flagged ? Pennant : 0);
            foreach (var point in path.Shape == PathShape.Straight ? [] : Extent.Points(path))
            {
                Take(new Box(point.X, point.Y, edge.Width, edge.Width), 0);
            }
        }

        var (x, y) = (Math.Floor(left), Math.Floor(top));
        return new SceneBox(x, y, Math.Ceiling(right) - x, Math.Ceiling(bottom) - y);

        void Take(Box box, double margin)
        {
            left = Math.Min(left, box.X - box.HalfWidth - margin);
            top = Math.Min(top, box.Y - box.HalfHeight - margin);
            right = Math.Max(right, box.X + box.HalfWidth + margin);
            bottom = Math.Max(bottom, box.Y + box.HalfHeight + margin);
        }
    }
}
