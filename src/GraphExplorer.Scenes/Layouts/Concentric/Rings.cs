using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Layouts.Concentric;

/// <summary>Nodes by their distance from the focus, in an order around it.</summary>
internal sealed class Rings
{
    /// <summary>Rings in the order of a walk from the focus, so that those with one neighbour further in stand beside one another.</summary>
    public Rings(LayoutGraph graph, int[][] neighbours, int focus)
    {
        Graph = graph;
        Neighbours = neighbours;
        Distance = Breadth.Distances(neighbours, focus);
        var rings = Enumerable.Range(0, Distance.Max() + 1).Select(_ => new List<int>()).ToArray();
        rings[0].Add(focus);
        for (var ring = 1; ring < rings.Length; ring++)
        {
            var seen = new HashSet<int>();
            foreach (var node in rings[ring - 1].SelectMany(inner => neighbours[inner]))
            {
                if (Distance[node] == ring && seen.Add(node))
                {
                    rings[ring].Add(node);
                }
            }
        }

        Order = [.. rings.Select(ring => ring.ToArray())];
        Turn = new double[neighbours.Length];
        foreach (var ring in Order)
        {
            Deal(ring);
        }
    }

    /// <summary>What is laid out; one part.</summary>
    public LayoutGraph Graph { get; }

    /// <summary>Neighbours by node.</summary>
    public int[][] Neighbours { get; }

    /// <summary>Steps from the focus, by node.</summary>
    public int[] Distance { get; }

    /// <summary>Nodes of each ring, around it; the focus alone is ring 0.</summary>
    public int[][] Order { get; }

    /// <summary>Share of a full turn, by node.</summary>
    public double[] Turn { get; }

    /// <summary>Deals the nodes of a ring evenly around it, in their order.</summary>
    public void Deal(int[] ring)
    {
        for (var i = 0; i < ring.Length; i++)
        {
            Turn[ring[i]] = (i + 0.5) / ring.Length;
        }
    }

    /// <summary>Where a node would stand were the rings one apart.</summary>
    public Point PlaceOf(int node)
    {
        var way = Directions.At(Turn[node]);
        return new Point(way.X * Distance[node], way.Y * Distance[node]);
    }

    /// <summary>The middle of a node's neighbours on its own ring and those next to it, the focus aside.</summary>
    public Point Pull(int node)
    {
        double x = 0, y = 0;
        foreach (var other in Neighbours[node])
        {
            if (Distance[other] > 0)
            {
                // nearer rings say more about the way
                var way = Directions.At(Turn[other]);
                var share = Distance[other] < Distance[node] ? 2 : 1;
                x += way.X * share;
                y += way.Y * share;
            }
        }

        return new Point(x, y);
    }
}
