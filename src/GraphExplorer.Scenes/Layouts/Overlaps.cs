using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Layouts;

/// <summary>Pushes plates apart until none lies on another; each is moved as little as may be.</summary>
internal sealed class Overlaps
{
    /// <summary>A gap for pictures that are tight on purpose: only plates that touch are pushed apart, px.</summary>
    public const double Touching = 2;

    private const double Usual = 14;
    private const int RoundsBeforeSpreading = 40;
    private const int MostRounds = 400;
    private const double Spreading = 1.06;

    // a sweep asks all plates of a strip as high as the picture
    private const int MostSwept = 1000;

    // each plate that lies on others is pushed a little each round: what is crowded all over would take hundreds of them
    private const double MostCrowded = 0.5;
    private const int MostSpreads = 40;
    private readonly LayoutGraph graph;
    private readonly Box[] plates;
    private readonly PlateGrid? grid;
    private readonly double[] x;
    private readonly double[] y;
    private readonly bool[]? pinned;
    private readonly double gap;
    private readonly double[] lefts;
    private readonly int[] order;

    private Overlaps(LayoutGraph graph, double[] x, double[] y, bool[]? pinned, double gap)
    {
        this.gap = gap;
        this.graph = graph;
        this.x = x;
        this.y = y;
        this.pinned = pinned;
        plates = [.. graph.Nodes.Select(node => node.BoxAt(0, 0))];
        grid = plates.Length > MostSwept ? new PlateGrid(plates, gap) : null;
        lefts = new double[x.Length];
        order = new int[x.Length];
    }

    /// <summary>Changes the places so that no plate that may be moved lies on another or nearer than the gap.</summary>
    /// <param name="graph">The plates.</param>
    /// <param name="x">Their places.</param>
    /// <param name="y">Their places.</param>
    /// <param name="pinned">Which of them must not be moved, or null for none.</param>
    /// <param name="cancel">Stops it.</param>
    /// <param name="gap">Wanted between plates, px.</param>
    public static void Remove(LayoutGraph graph, double[] x, double[] y, bool[]? pinned, CancellationToken cancel, double gap = Usual)
    {
        var overlaps = new Overlaps(graph, x, y, pinned, gap);
        overlaps.MakeRoom(cancel);
        for (var round = 1; round <= MostRounds; round++)
        {
            cancel.ThrowIfCancellationRequested();
            if (!overlaps.Round(null))
            {
                return;
            }

            if (round % RoundsBeforeSpreading == 0)
            {
                overlaps.Spread();
            }
        }

        overlaps.SetAside();
    }

    /// <summary>Enlarges a picture of thousands of plates until few of them lie on others.</summary>
    private void MakeRoom(CancellationToken cancel)
    {
        for (var round = 0; grid is not null && round < MostSpreads && Meetings(grid) > MostCrowded * plates.Length; round++)
        {
            cancel.ThrowIfCancellationRequested();
            Spread();
        }
    }

    private int Meetings(PlateGrid cells)
    {
        var meetings = 0;
        cells.Sort(x, y);
        cells.Any((a, b) =>
        {
            meetings += BoxOf(a).Overlap(BoxOf(b), gap) > 0 ? 1 : 0;
            return false;
        });
        return meetings;
    }

    /// <summary>Looks at every two plates that overlap; pushes them apart, or notes the second one.</summary>
    private bool Round(HashSet<int>? found)
    {
        if (grid is null)
        {
            return Sweep(found);
        }

        grid.Sort(x, y);
        return grid.Any((a, b) => Meets(a, b, found));
    }

    /// <summary>The same from left to right.</summary>
    private bool Sweep(HashSet<int>? found)
    {
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
            lefts[i] = x[i] - plates[i].HalfWidth;
        }

        Array.Sort(lefts, order);
        var any = false;
        for (var i = 0; i < order.Length; i++)
        {
            var box = BoxOf(order[i]);
            var right = box.X + box.HalfWidth + gap;
            for (var j = i + 1; j < order.Length && lefts[j] < right; j++)
            {
                any |= Meets(order[i], order[j], found);
            }
        }

        return any;
    }

    private bool Meets(int a, int b, HashSet<int>? found)
    {
        var first = BoxOf(a);
        var second = BoxOf(b);
        if (first.Overlap(second, gap) <= 0 || (Pinned(a) && Pinned(b)))
        {
            return false;
        }

        if (found is not null)
        {
            found.Add(Pinned(b) ? a : b);
            return true;
        }

        var deepX = first.HalfWidth + second.HalfWidth + gap - Math.Abs(second.X - first.X);
        var deepY = first.HalfHeight + second.HalfHeight + gap - Math.Abs(second.Y - first.Y);
        if (deepX < deepY)
        {
            Push(x, a, b, (deepX + 0.1) * (second.X > first.X || (second.X == first.X && b > a) ? 1 : -1));
        }
        else
        {
            Push(y, a, b, (deepY + 0.1) * (second.Y > first.Y || (second.Y == first.Y && b > a) ? 1 : -1));
        }

        return true;
    }

    private void Push(double[] places, int a, int b, double apart)
    {
        var share = Pinned(a) ? 0 : Pinned(b) ? 1 : 0.5;
        places[a] -= apart * share;
        places[b] += apart * (1 - share);
    }

    private void Spread()
    {
        double middleX = (x.Min() + x.Max()) / 2, middleY = (y.Min() + y.Max()) / 2;
        for (var i = 0; i < x.Length; i++)
        {
            if (!Pinned(i))
            {
                x[i] = middleX + ((x[i] - middleX) * Spreading);
                y[i] = middleY + ((y[i] - middleY) * Spreading);
            }
        }
    }

    /// <summary>Puts what would not come free into rows below everything.</summary>
    private void SetAside()
    {
        var stuck = new HashSet<int>();
        Round(stuck);
        var nodes = stuck.Order().ToArray();
        if (nodes.Length == 0)
        {
            return;
        }

        var rows = Shelves.Pack([.. nodes.Select(node => (graph.Nodes[node].Width, graph.Nodes[node].Height + 16))], 2);
        var bottom = Enumerable.Range(0, y.Length).Except(nodes).Select(node => y[node] + graph.Nodes[node].Height).DefaultIfEmpty(0).Max();
        var top = rows.Min(place => place.Y);
        for (var i = 0; i < nodes.Length; i++)
        {
            x[nodes[i]] = rows[i].X;
            y[nodes[i]] = bottom + (2 * Shelves.Gap) + rows[i].Y - top;
        }
    }

    private bool Pinned(int node) => pinned is not null && pinned[node];

    private Box BoxOf(int node) => plates[node] with { X = x[node], Y = y[node] + plates[node].Y };
}
