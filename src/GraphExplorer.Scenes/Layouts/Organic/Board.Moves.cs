namespace GraphExplorer.Scenes.Layouts.Organic;

/// <content>Moves: tried, and kept where they cost no more than allowed.</content>
internal sealed partial class Board
{
    private readonly List<int> touched = [];
    private int[] near = [];
    private int[] rank = [];
    private int[] movedRank = [];
    private Line[] savedLines = [];
    private int[] newEdge = [];
    private int[] newPairs = [];
    private int[] newThrough = [];
    private int[] newOthers = [];
    private int[] newPlates = [];
    private int[] newNode = [];

    /// <summary>Moves nodes and keeps that where the cost rises by no more than allowed.</summary>
    /// <param name="moved">Which nodes; none of them twice.</param>
    /// <param name="x">Their new places.</param>
    /// <param name="y">Their new places.</param>
    /// <param name="allowed">The most that the cost may rise, in <see cref="Unit"/>.</param>
    public bool TryMove(ReadOnlySpan<int> moved, Span<double> x, Span<double> y, long allowed)
    {
        Touch(moved);
        var before = CostOfTouched(moved);
        Swap(moved, x, y);
        var after = Rate(moved, before + allowed);
        if (after <= before + allowed)
        {
            Keep(moved);
            Cost += after - before;
            Release(moved);
            return true;
        }

        Swap(moved, x, y);
        Release(moved);
        return false;
    }

    /// <summary>Slides a label and keeps that where the cost rises by no more than allowed.</summary>
    public bool TrySlide(int edge, double at, long allowed)
    {
        touched.Clear();
        touched.Add(edge);
        rank[edge] = 0;
        var before = edgeCosts[edge] + pairSums[edge] + edgeThroughSums[edge];
        var old = At[edge];
        At[edge] = at;
        savedLines[0] = lines[edge];
        lines[edge].Slide(at, edges[edge].LabelWidth / 2, edges[edge].LabelHeight / 2);
        BoxLine(edge);
        newEdge[0] = EdgeCost(edge);
        var after = RateEdge(0, newEdge[0], before + allowed);
        var kept = after <= before + allowed;
        if (kept)
        {
            KeepEdge(0);
            Cost += after - before;
        }
        else
        {
            At[edge] = old;
            lines[edge] = savedLines[0];
            BoxLine(edge);
        }

        rank[edge] = -1;
        return kept;
    }

    private void CreateMoves()
    {
        int n = plates.Length, m = edges.Length;
        rank = Enumerable.Repeat(-1, m).ToArray();
        movedRank = Enumerable.Repeat(-1, n).ToArray();
        savedLines = new Line[m];
        newEdge = new int[m];
        newPairs = new int[m * m];
        newThrough = new int[m * n];
        newOthers = new int[n * m];
        newPlates = new int[n * n];
        newNode = new int[n];
        near = new int[Math.Max(n, m) + 8];
    }

    private void Touch(ReadOnlySpan<int> moved)
    {
        touched.Clear();
        for (var i = 0; i < moved.Length; i++)
        {
            movedRank[moved[i]] = i;
            foreach (var edge in ties[moved[i]])
            {
                if (rank[edge] < 0)
                {
                    rank[edge] = touched.Count;
                    touched.Add(edge);
                }
            }
        }
    }

    private void Release(ReadOnlySpan<int> moved)
    {
        foreach (var node in moved)
        {
            movedRank[node] = -1;
        }

        foreach (var edge in touched)
        {
            rank[edge] = -1;
        }
    }

    private void Swap(ReadOnlySpan<int> moved, Span<double> x, Span<double> y)
    {
        for (var i = 0; i < moved.Length; i++)
        {
            (X[moved[i]], x[i]) = (x[i], X[moved[i]]);
            (Y[moved[i]], y[i]) = (y[i], Y[moved[i]]);
            BoxPlate(moved[i]);
        }
    }

    /// <summary>What all that is touched costs as kept, each pair once.</summary>
    private long CostOfTouched(ReadOnlySpan<int> moved)
    {
        int n = plates.Length, m = edges.Length;
        long cost = 0;
        for (var i = 0; i < moved.Length; i++)
        {
            var node = moved[i];
            cost += nodeCosts[node] + plateSums[node] + nodeThroughSums[node];
            for (var j = 0; j < i; j++)
            {
                cost -= plateCosts[(node * n) + moved[j]];
            }

            foreach (var edge in touched)
            {
                cost -= throughCosts[(edge * n) + node];
            }
        }

        for (var i = 0; i < touched.Count; i++)
        {
            var edge = touched[i];
            cost += edgeCosts[edge] + pairSums[edge] + edgeThroughSums[edge];
            for (var j = 0; j < i; j++)
            {
                cost -= pairCosts[(edge * m) + touched[j]];
            }
        }

        return cost;
    }

    /// <summary>What all that is touched costs at its new place; gives up above the limit, with the lines put back.</summary>
    private long Rate(ReadOnlySpan<int> moved, long limit)
    {
        var cost = RatePlates(moved, limit);
        if (cost > limit)
        {
            return cost;
        }

        for (var i = 0; i < touched.Count; i++)
        {
            savedLines[i] = lines[touched[i]];
            Redraw(touched[i]);
            cost += newEdge[i] = EdgeCost(touched[i]);
        }

        for (var i = 0; i < touched.Count && cost <= limit; i++)
        {
            cost = RateEdge(i, cost, limit);
        }

        cost = RateOthers(moved, cost, limit);
        if (cost > limit)
        {
            for (var i = 0; i < touched.Count; i++)
            {
                lines[touched[i]] = savedLines[i];
                BoxLine(touched[i]);
            }
        }

        return cost;
    }

    private long RatePlates(ReadOnlySpan<int> moved, long limit)
    {
        long cost = 0;
        for (var i = 0; i < moved.Length && cost <= limit; i++)
        {
            var node = moved[i];
            cost += newNode[i] = NodeCost(node);
            var others = newPlates.AsSpan(i * plates.Length, plates.Length);
            others.Clear();
            var count = plateBoxes.Near(plateBoxes, node, near);
            for (var j = 0; j < count; j++)
            {
                var other = near[j];
                if (other != node && (movedRank[other] < 0 || movedRank[other] > i))
                {
                    cost += others[other] = PlatesCost(node, other);
                }
            }
        }

        return cost;
    }

    /// <summary>Untouched ties against the plates that moved.</summary>
    private long RateOthers(ReadOnlySpan<int> moved, long cost, long limit)
    {
        for (var i = 0; i < moved.Length && cost <= limit; i++)
        {
            var through = newOthers.AsSpan(i * edges.Length, edges.Length);
            through.Clear();
            var count = lineBoxes.Near(plateBoxes, moved[i], near);
            Work += count;
            for (var j = 0; j < count && cost <= limit; j++)
            {
                if (rank[near[j]] < 0)
                {
                    cost += through[near[j]] = ThroughCost(near[j], moved[i]);
                }
            }
        }

        return cost;
    }
}
