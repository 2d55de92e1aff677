namespace GraphExplorer.Scenes.Layouts.Organic;

/// <content>Rating one edge at its new place, and taking over what was rated.</content>
internal sealed partial class Board
{
    /// <summary>Adds what the touched edge at <paramref name="index"/> costs against plates and ties; gives up above the limit.</summary>
    private long RateEdge(int index, long cost, long limit)
    {
        var edge = touched[index];
        var through = newThrough.AsSpan(index * plates.Length, plates.Length);
        through.Clear();
        var count = plateBoxes.Near(lineBoxes, edge, near);
        Work += count;
        for (var i = 0; i < count; i++)
        {
            cost += through[near[i]] = ThroughCost(edge, near[i]);
        }

        var pairs = newPairs.AsSpan(index * edges.Length, edges.Length);
        pairs.Clear();
        count = lineBoxes.Near(lineBoxes, edge, near);
        for (var i = 0; i < count && cost <= limit; i++)
        {
            Work++;
            var other = near[i];
            if (other != edge && (rank[other] < 0 || rank[other] > index))
            {
                cost += pairs[other] = PairCost(edge, other);
            }
        }

        return cost;
    }

    private void Keep(ReadOnlySpan<int> moved)
    {
        for (var i = 0; i < moved.Length; i++)
        {
            KeepPlates(moved[i], i);
            KeepOthers(moved[i], i);
        }

        for (var i = 0; i < touched.Count; i++)
        {
            KeepEdge(i);
        }
    }

    private void KeepPlates(int node, int index)
    {
        var n = plates.Length;
        nodeCosts[node] = newNode[index];
        for (var other = 0; other < n; other++)
        {
            if (other == node || (movedRank[other] >= 0 && movedRank[other] < index))
            {
                continue;
            }

            var change = newPlates[(index * n) + other] - plateCosts[(node * n) + other];
            if (change != 0)
            {
                plateCosts[(node * n) + other] += change;
                plateCosts[(other * n) + node] += change;
                plateSums[node] += change;
                plateSums[other] += change;
            }
        }
    }

    private void KeepOthers(int node, int index)
    {
        for (var edge = 0; edge < edges.Length; edge++)
        {
            if (rank[edge] < 0)
            {
                KeepThrough(edge, node, newOthers[(index * edges.Length) + edge]);
            }
        }
    }

    private void KeepEdge(int index)
    {
        int edge = touched[index], m = edges.Length;
        edgeCosts[edge] = newEdge[index];
        for (var node = 0; node < plates.Length; node++)
        {
            KeepThrough(edge, node, newThrough[(index * plates.Length) + node]);
        }

        for (var other = 0; other < m; other++)
        {
            if (other == edge || (rank[other] >= 0 && rank[other] < index))
            {
                continue;
            }

            var change = newPairs[(index * m) + other] - pairCosts[(edge * m) + other];
            if (change != 0)
            {
                pairCosts[(edge * m) + other] += change;
                pairCosts[(other * m) + edge] += change;
                pairSums[edge] += change;
                pairSums[other] += change;
            }
        }
    }

    private void KeepThrough(int edge, int node, int cost)
    {
        ref var kept = ref throughCosts[(edge * plates.Length) + node];
        var change = cost - kept;
        if (change != 0)
        {
            kept = cost;
            edgeThroughSums[edge] += change;
            nodeThroughSums[node] += change;
        }
    }
}
