namespace GraphExplorer.Analysis.Parts;

/// <summary>Who is tied to whom, and how much.</summary>
internal sealed class WeightedGraph
{
    private readonly (int Other, double Weight)[][] around;

    private WeightedGraph((int Other, double Weight)[][] around, double[] weight)
    {
        this.around = around;
        Weight = weight;
        Total = Math.Max(weight.Sum(), 1);
    }

    /// <summary>How many nodes.</summary>
    public int Nodes => around.Length;

    /// <summary>The weight of all ends of ties at each node.</summary>
    public double[] Weight { get; }

    /// <summary>The weight of all ends of ties.</summary>
    public double Total { get; }

    /// <summary>The graph of these ties; several between the same two, and those of a node with itself, add up.</summary>
    public static WeightedGraph Of(int nodes, IEnumerable<(int From, int To, double Weight)> ties)
    {
        var around = Enumerable.Range(0, nodes).Select(_ => new List<(int Other, double Weight)>()).ToArray();
        var weight = new double[nodes];
        foreach (var (from, to, size) in ties)
        {
            weight[from] += size;
            weight[to] += size;
            if (from != to)
            {
                around[from].Add((to, size));
                around[to].Add((from, size));
            }
        }

        return new WeightedGraph([.. around.Select(ends => ends.ToArray())], weight);
    }

    /// <summary>Neighbours, each as often as there are ties.</summary>
    public (int Other, double Weight)[] Around(int node) => around[node];

    /// <summary>The graph of groups of its nodes.</summary>
    public WeightedGraph Merged(int[] group, int groups)
    {
        var merged = Of(groups, Between(group));
        // what ties a group within itself counts for its weight, and for no neighbour
        var weight = new double[groups];
        for (var node = 0; node < Nodes; node++)
        {
            weight[group[node]] += Weight[node];
        }

        return new WeightedGraph(merged.around, weight);
    }

    private IEnumerable<(int From, int To, double Weight)> Between(int[] group)
    {
        var sums = new SortedDictionary<(int From, int To), double>();
        for (var node = 0; node < Nodes; node++)
        {
            foreach (var (other, size) in around[node])
            {
                if (node < other && group[node] != group[other])
                {
                    var pair = (Math.Min(group[node], group[other]), Math.Max(group[node], group[other]));
                    sums[pair] = sums.GetValueOrDefault(pair) + size;
                }
            }
        }

        return sums.Select(sum => (sum.Key.From, sum.Key.To, sum.Value));
    }
}
