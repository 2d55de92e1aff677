using System.Runtime.CompilerServices;

namespace GraphExplorer.Scenes.Layouts.Force;

/// <summary>Bodies sorted into nested squares, so that far ones push as one (Barnes and Hut). Each square's sum is taken in the order of its quarters: the same on every machine and for any number of threads.</summary>
internal sealed class QuadTree
{
    private const int Empty = -1;
    private const int MostDepth = 40;
    private const double Openness = 0.81;
    private const double Nearest = 1;
    private readonly double[] x;
    private readonly double[] y;
    private readonly int[] nextAtSamePlace;
    private readonly int[] order;
    private int[] quarters = new int[256];
    private Sums[] sums = new Sums[64];
    private int squares;
    private int ordered;
    private double left;
    private double top;
    private double side;

    /// <summary>A tree over bodies whose places are kept elsewhere.</summary>
    public QuadTree(double[] x, double[] y)
    {
        this.x = x;
        this.y = y;
        nextAtSamePlace = new int[x.Length];
        order = [.. Enumerable.Range(0, x.Length)];
    }

    /// <summary>All bodies, since the last time they were sorted those of a square one after another: who walks them so meets the same squares again, while the processor still has them at hand.</summary>
    public ReadOnlySpan<int> Order => order;

    /// <summary>Sorts the bodies anew, after they have moved.</summary>
    public void Build()
    {
        left = x.Min();
        top = y.Min();
        side = Math.Max(x.Max() - left, y.Max() - top) + 1e-6;
        squares = 0;
        Open();
        foreach (var body in order)
        {
            Insert(body);
        }

        ordered = 0;
        Sum(0);
    }

    /// <summary>How hard, and which way, all other bodies push one; by the inverse of the distance.</summary>
    [SkipLocalsInit]
    public (double X, double Y) Push(int body)
    {
        Span<(int Square, double Side)> open = stackalloc (int, double)[MostDepth * 4];
        var count = 0;
        open[count++] = (0, side);
        double ownX = x[body], ownY = y[body], pushX = 0, pushY = 0;
        while (count > 0)
        {
            var (square, size) = open[--count];
            ref readonly var sum = ref sums[square];
            double dx = ownX - sum.MiddleX, dy = ownY - sum.MiddleY;
            var distance = (dx * dx) + (dy * dy);
            if (size * size < distance * Openness)
            {
                var share = sum.Count / Math.Max(distance, Nearest);
                pushX += dx * share;
                pushY += dy * share;
                continue;
            }

            for (var quarter = 0; quarter < 4; quarter++)
            {
                var inside = quarters[(square * 4) + quarter];
                if (inside >= 0)
                {
                    open[count++] = (inside, size / 2);
                }
                else if (inside != Empty)
                {
                    PushByBodies(body, Body(inside), ref pushX, ref pushY);
                }
            }
        }

        return (pushX, pushY);
    }

    private void PushByBodies(int body, int first, ref double pushX, ref double pushY)
    {
        for (var other = first; other != Empty; other = nextAtSamePlace[other])
        {
            if (other == body)
            {
                continue;
            }

            double dx = x[body] - x[other], dy = y[body] - y[other];
            if (dx == 0 && dy == 0)
            {
                dx = (body - other) * 1e-3;
            }

            var share = 1 / Math.Max((dx * dx) + (dy * dy), Nearest);
            pushX += dx * share;
            pushY += dy * share;
        }
    }

    private void Insert(int body)
    {
        nextAtSamePlace[body] = Empty;
        double fromX = left, fromY = top, half = side / 2;
        for (int square = 0, depth = 0; ; depth++)
        {
            var slot = (square * 4) + Quarter(body, fromX + half, fromY + half);
            var inside = quarters[slot];
            if (inside == Empty)
            {
                quarters[slot] = Leaf(body);
                return;
            }

            fromX += (slot & 1) != 0 ? half : 0;
            fromY += (slot & 2) != 0 ? half : 0;
            half /= 2;
            if (inside < Empty)
            {
                var there = Body(inside);
                if (depth >= MostDepth - 2 || (x[there] == x[body] && y[there] == y[body]))
                {
                    nextAtSamePlace[body] = nextAtSamePlace[there];
                    nextAtSamePlace[there] = body;
                    return;
                }

                inside = Open();
                quarters[slot] = inside;
                quarters[(inside * 4) + Quarter(there, fromX + half, fromY + half)] = Leaf(there);
            }

            square = inside;
        }
    }

    private int Quarter(int body, double middleX, double middleY) => (x[body] >= middleX ? 1 : 0) | (y[body] >= middleY ? 2 : 0);

    private int Open()
    {
        if (squares == sums.Length)
        {
            Array.Resize(ref quarters, quarters.Length * 2);
            Array.Resize(ref sums, sums.Length * 2);
        }

        Array.Fill(quarters, Empty, squares * 4, 4);
        return squares++;
    }

    private void Sum(int square)
    {
        double count = 0, sumX = 0, sumY = 0;
        for (var quarter = 0; quarter < 4; quarter++)
        {
            var inside = quarters[(square * 4) + quarter];
            if (inside >= 0)
            {
                Sum(inside);
                ref readonly var sum = ref sums[inside];
                count += sum.Count;
                sumX += sum.MiddleX * sum.Count;
                sumY += sum.MiddleY * sum.Count;
            }
            else if (inside != Empty)
            {
                for (var body = Body(inside); body != Empty; body = nextAtSamePlace[body])
                {
                    order[ordered++] = body;
                    count++;
                    sumX += x[body];
                    sumY += y[body];
                }
            }
        }

        sums[square] = new Sums(count, sumX / count, sumY / count);
    }

    /// <summary>The bodies in a square, taken as one.</summary>
    private readonly record struct Sums(double Count, double MiddleX, double MiddleY);

    private static int Leaf(int body) => -2 - body;

    private static int Body(int leaf) => -2 - leaf;
}
