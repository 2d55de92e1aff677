namespace GraphExplorer.Scenes.Layouts;

/// <summary>The parts of a graph that hang together.</summary>
internal static class Components
{
    /// <summary>The nodes of each part, in rising order; the largest part first, of equal ones that with the first node.</summary>
    public static IReadOnlyList<int[]> Of(LayoutGraph graph)
    {
        var next = Neighbours.Of(graph);
        var part = new int[graph.Nodes.Count];
        var parts = new List<List<int>>();
        var open = new Stack<int>();
        for (var first = 0; first < part.Length; first++)
        {
            if (part[first] != 0)
            {
                continue;
            }

            parts.Add([]);
            part[first] = parts.Count;
            open.Push(first);
            while (open.TryPop(out var node))
            {
                parts[^1].Add(node);
                foreach (var other in next[node].Where(other => part[other] == 0))
                {
                    part[other] = parts.Count;
                    open.Push(other);
                }
            }
        }

        return [.. parts.Select(nodes => nodes.Order().ToArray()).OrderByDescending(nodes => nodes.Length).ThenBy(nodes => nodes[0])];
    }
}
