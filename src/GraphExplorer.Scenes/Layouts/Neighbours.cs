namespace GraphExplorer.Scenes.Layouts;

/// <summary>Who is tied to whom.</summary>
internal static class Neighbours
{
    /// <summary>The neighbours of each node, each once, in rising order; never the node itself.</summary>
    public static int[][] Of(LayoutGraph graph)
    {
        var lists = new List<int>[graph.Nodes.Count];
        for (var i = 0; i < lists.Length; i++)
        {
            lists[i] = [];
        }

        foreach (var edge in graph.Edges)
        {
            if (edge.From != edge.To)
            {
                lists[edge.From].Add(edge.To);
                lists[edge.To].Add(edge.From);
            }
        }

        return [.. lists.Select(list => list.Distinct().Order().ToArray())];
    }
}
