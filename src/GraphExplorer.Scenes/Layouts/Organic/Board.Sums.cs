namespace GraphExplorer.Scenes.Layouts.Organic;

/// <content>The costs as kept, by pair, and their sums by node and edge.</content>
internal sealed partial class Board
{
    private int[] nodeCosts = [];
    private int[] edgeCosts = [];
    private int[] plateCosts = [];
    private int[] throughCosts = [];
    private int[] pairCosts = [];
    private long[] plateSums = [];
    private long[] nodeThroughSums = [];
    private long[] edgeThroughSums = [];
    private long[] pairSums = [];

    /// <summary>What the whole picture costs, in <see cref="Unit"/>.</summary>
    public long Cost { get; private set; }

    /// <summary>How many pairs moves have looked at so far: a measure of time that is the same on every machine.</summary>
    public long Work { get; private set; }

    /// <summary>What a node and its ties cost together: how much it needs another place.</summary>
    public long Heat(int node)
    {
        var heat = nodeCosts[node] + plateSums[node] + nodeThroughSums[node];
        foreach (var edge in ties[node])
        {
            heat += edgeCosts[edge] + pairSums[edge] + edgeThroughSums[edge];
        }

        return heat;
    }

    /// <summary>What a label and its line cost together.</summary>
    public long HeatOfEdge(int edge) => edgeCosts[edge] + pairSums[edge] + edgeThroughSums[edge];

    private void CreateSums()
    {
        int n = plates.Length, m = edges.Length;
        nodeCosts = new int[n];
        edgeCosts = new int[m];
        plateCosts = new int[n * n];
        throughCosts = new int[m * n];
        pairCosts = new int[m * m];
        plateSums = new long[n];
        nodeThroughSums = new long[n];
        edgeThroughSums = new long[m];
        pairSums = new long[m];
        CreateMoves();
    }

    /// <summary>Every cost and every sum from nothing.</summary>
    private void Reckon()
    {
        Clear();
        for (var node = 0; node < plates.Length; node++)
        {
            Cost += nodeCosts[node] = NodeCost(node);
            var count = plateBoxes.Near(plateBoxes, node, near);
            for (var i = 0; i < count && near[i] < node; i++)
            {
                SetPlates(node, near[i], PlatesCost(node, near[i]));
            }
        }

        for (var edge = 0; edge < edges.Length; edge++)
        {
            ReckonEdge(edge);
        }
    }

    private void Clear()
    {
        Array.Clear(plateCosts);
        Array.Clear(throughCosts);
        Array.Clear(pairCosts);
        Array.Clear(plateSums);
        Array.Clear(nodeThroughSums);
        Array.Clear(edgeThroughSums);
        Array.Clear(pairSums);
        Cost = 0;
    }

    private void ReckonEdge(int edge)
    {
        Cost += edgeCosts[edge] = EdgeCost(edge);
        var count = lineBoxes.Near(lineBoxes, edge, near);
        for (var i = 0; i < count && near[i] < edge; i++)
        {
            SetPair(edge, near[i], PairCost(edge, near[i]));
        }

        count = plateBoxes.Near(lineBoxes, edge, near);
        for (var i = 0; i < count; i++)
        {
            var cost = ThroughCost(edge, near[i]);
            throughCosts[(edge * plates.Length) + near[i]] = cost;
            edgeThroughSums[edge] += cost;
            nodeThroughSums[near[i]] += cost;
            Cost += cost;
        }
    }

    private void SetPlates(int a, int b, int cost)
    {
        plateCosts[(a * plates.Length) + b] = plateCosts[(b * plates.Length) + a] = cost;
        plateSums[a] += cost;
        plateSums[b] += cost;
        Cost += cost;
    }

    private void SetPair(int a, int b, int cost)
    {
        pairCosts[(a * edges.Length) + b] = pairCosts[(b * edges.Length) + a] = cost;
        pairSums[a] += cost;
        pairSums[b] += cost;
        Cost += cost;
    }
}
