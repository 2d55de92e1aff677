using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Layouts.Concentric;

/// <summary>Orders the nodes of each ring so that few ties cross: by the middle of their neighbours first, then by swapping.</summary>
internal sealed class RingOrder
{
    private const int Sweeps = 12;
    private const int Swaps = 8;
    private const int MostCounted = 600;
    private readonly Rings rings;
    private readonly (int From, int To)[] ties;
    private readonly Point[] places;

    private RingOrder(Rings rings)
    {
        this.rings = rings;
        ties = [.. rings.Graph.Edges
            .Where(edge => rings.Distance[edge.From] > 0 && rings.Distance[edge.To] > 0 && edge.From != edge.To)
            .Select(edge => (Math.Min(edge.From, edge.To), Math.Max(edge.From, edge.To)))
            .Distinct()];
        places = new Point[rings.Neighbours.Length];
    }

    /// <summary>Changes order and turns of the rings.</summary>
    public static void Improve(Rings rings, CancellationToken cancel)
    {
        var order = new RingOrder(rings);
        var counted = order.ties.Length <= MostCounted;
        var best = counted ? order.Cost() : 0;
        var kept = order.Copy();
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            cancel.ThrowIfCancellationRequested();
            order.Sweep(outwards: sweep % 2 == 0);
            var cost = counted ? order.Cost() : -sweep - 1;
            if (cost < best)
            {
                (best, kept) = (cost, order.Copy());
            }
        }

        order.Take(kept);
        for (var round = 0; counted && round < Swaps && order.SwapNeighbours(ref best, cancel); round++)
        {
        }
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

    private bool SwapNeighbours(ref double best, CancellationToken cancel)
    {
        var better = false;
        foreach (var ring in rings.Order.Where(ring => ring.Length > 2))
        {
            for (var i = 0; i < ring.Length; i++)
            {
                cancel.ThrowIfCancellationRequested();
                for (var far = 1; far <= 2; far++)
                {
                    var j = (i + far) % ring.Length;
                    Swap(ring, i, j);
                    var cost = Cost();
                    if (cost < best)
                    {
                        (best, better) = (cost, true);
                    }
                    else
                    {
                        Swap(ring, i, j);
                    }
                }
            }
        }

        return better;
    }

    private void Swap(int[] ring, int i, int j)
    {
        (ring[i], ring[j]) = (ring[j], ring[i]);
        (rings.Turn[ring[i]], rings.Turn[ring[j]]) = (rings.Turn[ring[j]], rings.Turn[ring[i]]);
    }

    /// <summary>One for each crossing of two ties, and a little for their length.</summary>
    private double Cost()
    {
        for (var node = 0; node < places.Length; node++)
        {
            places[node] = rings.PlaceOf(node);
        }

        var cost = 0.0;
        for (var i = 0; i < ties.Length; i++)
        {
            var (a, b) = (places[ties[i].From], places[ties[i].To]);
            cost += 0.2 * Math.Sqrt(((b.X - a.X) * (b.X - a.X)) + ((b.Y - a.Y) * (b.Y - a.Y)));
            for (var j = 0; j < i; j++)
            {
                cost += Segment.Cross(a, b, places[ties[j].From], places[ties[j].To]) ? 1 : 0;
            }
        }

        return cost;
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
