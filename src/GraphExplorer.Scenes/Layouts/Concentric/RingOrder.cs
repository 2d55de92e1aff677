namespace GraphExplorer.Scenes.Layouts.Concentric;

/// <summary>Orders the nodes of each ring so that few ties cross: by the middle of their neighbours first, then by swapping.</summary>
internal sealed class RingOrder
{
    private const int Sweeps = 12;
    private const int Swaps = 8;

    // what gains less than this gains nothing but rounding
    private const double Worthwhile = 1e-9;
    private readonly Rings rings;
    private readonly RingCost? cost;

    private RingOrder(Rings rings)
    {
        this.rings = rings;
        cost = RingCost.Of(rings);
    }

    /// <summary>Changes order and turns of the rings.</summary>
    public static void Improve(Rings rings, IProgress<double>? progress, CancellationToken cancel)
    {
        var order = new RingOrder(rings);
        order.SweepAll(progress, cancel);
        if (order.cost is { } counted)
        {
            counted.Whole(rings);
            for (var round = 0; round < Swaps && order.SwapNeighbours(counted, cancel); round++)
            {
            }
        }
    }

    private void SweepAll(IProgress<double>? progress, CancellationToken cancel)
    {
        var best = cost?.Whole(rings) ?? 0;
        var kept = Copy();
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            cancel.ThrowIfCancellationRequested();
            progress?.Report((double)sweep / Sweeps);
            Sweep(outwards: sweep % 2 == 0);
            // where nothing is counted, the last one is taken
            var now = cost?.Whole(rings) ?? -sweep - 1;
            if (now < best)
            {
                (best, kept) = (now, Copy());
            }
        }

        Take(kept);
    }

    private void Sweep(bool outwards)
    {
        for (var i = 1; i < rings.Order.Length; i++)
        {
            var ring = rings.Order[outwards ? i : rings.Order.Length - i];
            var keys = ring.Select(Key).ToArray();
            Array.Sort(keys, ring);
            rings.Deal(ring);
        }
    }

    private (double Way, double Turn, int Node) Key(int node)
    {
        var pull = rings.Pull(node);
        var own = Directions.At(rings.Turn[node]);
        return (pull is { X: 0, Y: 0 } ? Directions.Order(own.X, own.Y) : Directions.Order(pull.X, pull.Y), rings.Turn[node], node);
    }

    private bool SwapNeighbours(RingCost counted, CancellationToken cancel)
    {
        var better = false;
        foreach (var ring in rings.Order.Where(ring => ring.Length > 2))
        {
            for (var i = 0; i < ring.Length; i++)
            {
                cancel.ThrowIfCancellationRequested();
                for (var far = 1; far <= 2; far++)
                {
                    better |= SwapIfBetter(ring, i, (i + far) % ring.Length, counted);
                }
            }
        }

        return better;
    }

    private bool SwapIfBetter(int[] ring, int i, int j, RingCost counted)
    {
        var (a, b) = (ring[i], ring[j]);
        var before = counted.At(a, b);
        counted.Swap(a, b);
        if (counted.At(a, b) >= before - Worthwhile)
        {
            counted.Swap(a, b);
            return false;
        }

        (ring[i], ring[j]) = (b, a);
        (rings.Turn[a], rings.Turn[b]) = (rings.Turn[b], rings.Turn[a]);
        return true;
    }

    private (int[][] Order, double[] Turn) Copy() => ([.. rings.Order.Select(ring => (int[])ring.Clone())], (double[])rings.Turn.Clone());

    private void Take((int[][] Order, double[] Turn) kept)
    {
        for (var i = 0; i < rings.Order.Length; i++)
        {
            kept.Order[i].CopyTo(rings.Order[i], 0);
        }

        kept.Turn.CopyTo(rings.Turn, 0);
    }
}
