namespace GraphExplorer.Scenes.Layouts;

/// <summary>Walks a graph in breadth.</summary>
internal static class Breadth
{
    /// <summary>All nodes: the best tied first, then its neighbours, and so on; of other parts likewise after it.</summary>
    public static IEnumerable<int> From(int[][] neighbours)
    {
        var seen = new bool[neighbours.Length];
        var open = new Queue<int>();
        foreach (var first in Enumerable.Range(0, neighbours.Length).OrderByDescending(node => neighbours[node].Length).ThenBy(node => node))
        {
            if (!seen[first])
            {
                seen[first] = true;
                open.Enqueue(first);
            }

            while (open.TryDequeue(out var node))
            {
                yield return node;
                foreach (var other in neighbours[node])
                {
                    if (!seen[other])
                    {
                        seen[other] = true;
                        open.Enqueue(other);
                    }
                }
            }
        }
    }

    /// <summary>How many steps each node is from the first; −1 where it cannot be reached.</summary>
    public static int[] Distances(int[][] neighbours, int first)
    {
        var distances = new int[neighbours.Length];
        Array.Fill(distances, -1);
        distances[first] = 0;
        var open = new Queue<int>([first]);
        while (open.TryDequeue(out var node))
        {
            foreach (var other in neighbours[node])
            {
                if (distances[other] < 0)
                {
                    distances[other] = distances[node] + 1;
                    open.Enqueue(other);
                }
            }
        }

        return distances;
    }
}
