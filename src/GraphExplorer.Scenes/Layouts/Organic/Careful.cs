namespace GraphExplorer.Scenes.Layouts.Organic;

/// <summary>Lays out one part of up to about eighty nodes: many sketches, the best of them drawn out, the best of those taken.</summary>
internal sealed class Careful(Effort effort)
{
    private const double SketchShare = 0.4;

    // never the number of threads: that must not change the picture
    private const int AtOnce = 2;

    /// <summary>Places for a part, its middle near the origin.</summary>
    public LayoutResult Arrange(LayoutGraph graph, LayoutRequest request, IProgress<double>? progress, CancellationToken cancel)
    {
        var framed = Room.For(graph, request);
        var scaled = effort.For(graph.Nodes.Count + graph.Edges.Count);
        var sketcher = new Sketcher(graph);
        var sketches = new Sketch[scaled.Sketches];
        Each(sketches.Length, attempt => sketches[attempt] = sketcher.Make(framed, attempt, scaled.SketchMoves, cancel), 0, SketchShare, progress, cancel);
        var chosen = sketches.OrderBy(sketch => sketch.Cost).ThenBy(sketch => sketch.Attempt).Take(scaled.Finalists).ToArray();
        var wrap = new ShrinkWrap(graph, framed, scaled);
        var best = DrawOut(chosen, wrap, progress, cancel);
        var drawn = best.Overlaps > 0 ? wrap.Grow(best.Board, cancel) : best.Board;
        Overlaps.Remove(graph, drawn.X, drawn.Y, null, cancel, Overlaps.Touching);
        return new LayoutResult(drawn.X, drawn.Y, drawn.At).Rounded();
    }

    /// <summary>The best of them drawn out: a few at a time, until the next few bring nothing better than one without faults.</summary>
    private Drawn DrawOut(Sketch[] chosen, ShrinkWrap wrap, IProgress<double>? progress, CancellationToken cancel)
    {
        Drawn? best = null;
        for (var first = 0; first < chosen.Length; first += AtOnce)
        {
            var drawn = new Drawn[Math.Min(AtOnce, chosen.Length - first)];
            var begin = first;
            Each(drawn.Length, i => drawn[i] = Drawn.Of(wrap.DrawOut(chosen[begin + i], cancel)), Share(first), Share(first + drawn.Length), progress, cancel);
            var next = drawn.MinBy(one => one.Order)!;
            var better = best is null || next.Order.CompareTo(best.Order) < 0;
            if (best is { Faults: 0 } && !better)
            {
                break;
            }

            best = better ? next : best;
        }

        return best!;

        double Share(int done) => SketchShare + ((1 - SketchShare) * done / chosen.Length);
    }

    private void Each(int count, Action<int> work, double from, double to, IProgress<double>? progress, CancellationToken cancel)
    {
        var done = 0;
        var options = new ParallelOptions { MaxDegreeOfParallelism = effort.Threads, CancellationToken = cancel };
        Parallel.For(0, count, options, i =>
        {
            work(i);
            progress?.Report(from + ((to - from) * Interlocked.Increment(ref done) / count));
        });
    }
}
