namespace GraphExplorer.Scenes.Layouts.Concentric;

/// <summary>Gives rings their size and nodes their place on them: near the neighbours further in, with room for every plate.</summary>
internal sealed class RingSpacing(Rings rings, double aspect)
{
    private const double Gap = 22;
    private const double Fullest = 0.96;
    private const int Rounds = 60;
    private readonly double flat = Math.Clamp(aspect, 1, 1.8);

    /// <summary>How much wider than high the rings are.</summary>
    public double Flat => flat;

    /// <summary>Half the height of each ring, px; known once the nodes are placed.</summary>
    public double[] Radii { get; } = new double[rings.Order.Length];

    /// <summary>Places with the focus at the origin; the rings are as wide for their height as the frame, up to 1.8.</summary>
    public (double[] X, double[] Y) Place(CancellationToken cancel)
    {
        var x = new double[rings.Turn.Length];
        var y = new double[rings.Turn.Length];
        double radius = 0;
        for (var ring = 1; ring < rings.Order.Length; ring++)
        {
            cancel.ThrowIfCancellationRequested();
            var nodes = rings.Order[ring];
            radius = Fitting(nodes, radius + Step(ring));
            Radii[ring] = radius;
            Settle(nodes, radius, ring > 1);
            foreach (var node in nodes)
            {
                var way = Directions.At(rings.Turn[node]);
                x[node] = way.X * radius * flat;
                y[node] = way.Y * radius;
            }
        }

        return (x, y);
    }

    /// <summary>From one ring to the next, px of height: room for the usual label and half of either plate.</summary>
    private double Step(int ring)
    {
        var graph = rings.Graph;
        var ties = graph.Edges.Where(edge => Math.Min(rings.Distance[edge.From], rings.Distance[edge.To]) == ring - 1
            && Math.Max(rings.Distance[edge.From], rings.Distance[edge.To]) == ring);
        return ties.Average(edge =>
        {
            var (from, to) = (graph.Nodes[edge.From], graph.Nodes[edge.To]);
            var across = ((from.Width + to.Width) / 2) + edge.LabelWidth + 44;
            var down = ((from.Height + to.Height) / 2) + edge.LabelHeight + 44;
            return Math.Max(down, across / flat);
        });
    }

    /// <summary>The radius, enlarged until all plates of the ring find room on it.</summary>
    private double Fitting(int[] nodes, double radius)
    {
        while (nodes.Sum(node => Share(node, rings.Turn[node], radius)) > Fullest)
        {
            radius *= 1.06;
        }

        return radius;
    }

    /// <summary>How much of a full turn a plate needs there.</summary>
    private double Share(int node, double turn, double radius)
    {
        var way = Directions.At(turn);
        double alongX = way.Y * flat, alongY = way.X;
        var length = Math.Sqrt((alongX * alongX) + (alongY * alongY));
        var plate = rings.Graph.Nodes[node];
        var across = (plate.Width + Gap) * length / Math.Max(Math.Abs(alongX), 1e-6);
        var down = (plate.Height + Gap) * length / Math.Max(Math.Abs(alongY), 1e-6);
        // a full turn is 6.2832 radii; the ellipse passes by at "length" radii for each of them
        return Math.Min(across, down) / (radius * length * 6.283185307179586);
    }

    /// <summary>Moves the nodes of a ring towards their neighbours, then apart where they have too little room.</summary>
    private void Settle(int[] nodes, double radius, bool inwards)
    {
        var wanted = nodes.Select(node => inwards ? Wanted(node) : rings.Turn[node]).ToArray();
        var turns = nodes.Select(node => rings.Turn[node]).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var pull = 0.5 * (1 - ((double)round / Rounds));
            for (var i = 0; i < turns.Length; i++)
            {
                turns[i] += pull * Nearest(wanted[i] - turns[i]);
            }

            Part(nodes, turns, radius);
        }

        for (var i = 0; i < nodes.Length; i++)
        {
            rings.Turn[nodes[i]] = turns[i];
        }
    }

    private void Part(int[] nodes, double[] turns, double radius)
    {
        for (var again = 0; again < 4; again++)
        {
            for (var i = 0; i < turns.Length && turns.Length > 1; i++)
            {
                var j = (i + 1) % turns.Length;
                var between = turns[j] - turns[i] + (j == 0 ? 1 : 0);
                var need = (Share(nodes[i], turns[i], radius) + Share(nodes[j], turns[j], radius)) / 2;
                if (between < need)
                {
                    turns[i] -= (need - between) / 2;
                    turns[j] += (need - between) / 2;
                }
            }
        }
    }

    /// <summary>The share of a turn at which the node's neighbours further in lie, on the average.</summary>
    private double Wanted(int node)
    {
        var own = rings.Turn[node];
        double sum = 0, count = 0;
        foreach (var other in rings.Neighbours[node])
        {
            if (rings.Distance[other] < rings.Distance[node])
            {
                sum += Nearest(rings.Turn[other] - own);
                count++;
            }
        }

        return own + (sum / count);
    }

    /// <summary>The same turn, as one of at most half a turn to either side.</summary>
    private static double Nearest(double turn) => turn - Math.Floor(turn + 0.5);
}
