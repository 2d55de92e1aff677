namespace GraphExplorer.Scenes.Reports;

/// <summary>Angles between the ties at one plate.</summary>
internal static class Angles
{
    private const double Straight = 180;
    private const double Whole = 360;

    /// <summary>The smallest one between two neighbours, degrees, to a tenth; 180 where no plate has two.</summary>
    public static double Smallest(Scene scene)
    {
        var neighbours = scene.Nodes.Select(_ => new HashSet<int>()).ToArray();
        foreach (var edge in scene.Edges.Where(edge => edge.From != edge.To))
        {
            neighbours[edge.From].Add(edge.To);
            neighbours[edge.To].Add(edge.From);
        }

        var smallest = neighbours.Select((others, node) => SmallestAt(scene, node, others)).DefaultIfEmpty(Straight).Min();
        return Math.Round(smallest, 1);
    }

    private static double SmallestAt(Scene scene, int node, HashSet<int> others)
    {
        var ways = others.Select(other => Way(scene.Nodes[node], scene.Nodes[other])).Order().ToArray();
        var smallest = Straight;
        for (var i = 0; i < ways.Length && ways.Length > 1; i++)
        {
            var next = i + 1 < ways.Length ? ways[i + 1] : ways[0] + Whole;
            smallest = Math.Min(smallest, next - ways[i]);
        }

        return smallest;
    }

    private static double Way(SceneNode from, SceneNode to) => Math.Atan2(to.Y - from.Y, to.X - from.X) * Straight / Math.PI;
}
