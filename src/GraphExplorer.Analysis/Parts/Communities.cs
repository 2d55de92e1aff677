namespace GraphExplorer.Analysis.Parts;

/// <summary>Groups that are tied among themselves more than to others, by the method of Louvain: each joins the group of its neighbours that gains most, then groups are taken as one and join in their turn.</summary>
public static class Communities
{
    private const int Levels = 20;
    private const int Rounds = 20;

    /// <summary>The group of each entity, as a number from 0; the same for the same ties. Blondel, Guillaume, Lambiotte and Lefebvre, "Fast unfolding of communities in large networks" (2008).</summary>
    /// <param name="entities">How many there are.</param>
    /// <param name="ties">The ends of each tie, from 0; several between the same two count as often.</param>
    /// <param name="cancel">Stops it.</param>
    public static int[] Of(int entities, IReadOnlyList<(int From, int To)> ties, CancellationToken cancel)
    {
        int[] groups = [.. Enumerable.Range(0, entities)];
        var graph = WeightedGraph.Of(entities, ties.Select(tie => (tie.From, tie.To, 1.0)));
        for (var level = 0; level < Levels; level++)
        {
            var joined = Numbering.Dense(Join(graph, cancel));
            var count = joined.Length == 0 ? 0 : joined.Max() + 1;
            groups = [.. groups.Select(group => joined[group])];
            if (count == graph.Nodes)
            {
                break;
            }

            graph = graph.Merged(joined, count);
        }

        return groups;
    }

    private static int[] Join(WeightedGraph graph, CancellationToken cancel)
    {
        int[] group = [.. Enumerable.Range(0, graph.Nodes)];
        var weight = (double[])graph.Weight.Clone();
        var towards = new double[graph.Nodes];
        var moved = true;
        for (var round = 0; moved && round < Rounds; round++)
        {
            cancel.ThrowIfCancellationRequested();
            moved = false;
            for (var node = 0; node < graph.Nodes; node++)
            {
                var best = Best(graph, node, group, weight, towards);
                if (best != group[node])
                {
                    weight[group[node]] -= graph.Weight[node];
                    weight[best] += graph.Weight[node];
                    group[node] = best;
                    moved = true;
                }
            }
        }

        return group;
    }

    /// <summary>The group that a node gains most by; its own where none is better.</summary>
    private static int Best(WeightedGraph graph, int node, int[] group, double[] weight, double[] towards)
    {
        var around = graph.Around(node);
        foreach (var (other, tie) in around)
        {
            towards[group[other]] += tie;
        }

        var own = group[node];
        double Gain(int one) => towards[one] - (graph.Weight[node] * (weight[one] - (one == own ? graph.Weight[node] : 0)) / graph.Total);
        var best = (Group: own, Gain: Gain(own));
        foreach (var (other, _) in around)
        {
            var gain = Gain(group[other]);
            best = gain > best.Gain ? (group[other], gain) : best;
        }

        foreach (var (other, _) in around)
        {
            towards[group[other]] = 0;
        }

        return best.Group;
    }
}
