namespace GraphExplorer.Scenes.Layouts;

/// <summary>Packs boxes neatly in rows: the first, largest one at the top, the others below it in rows of like height.</summary>
internal static class Shelves
{
    /// <summary>Room between two boxes, px.</summary>
    public const double Gap = 32;

    // a box that is less high than this share of the first one in its row begins a new row
    private const double LeastShare = 0.45;

    /// <summary>The middle of each box, around the origin.</summary>
    /// <param name="sizes">Width and height of each.</param>
    /// <param name="aspect">Width by height that the whole is to have.</param>
    public static (double X, double Y)[] Pack(IReadOnlyList<(double Width, double Height)> sizes, double aspect)
    {
        var order = Enumerable.Range(0, sizes.Count).OrderByDescending(i => sizes[i].Height).ThenByDescending(i => sizes[i].Width).ThenBy(i => i).ToArray();
        var area = sizes.Sum(size => (size.Width + Gap) * (size.Height + Gap));
        var widest = sizes.Count == 0 ? 0 : sizes.Max(size => size.Width);
        var wide = Math.Max(widest + Gap, Math.Sqrt(area * aspect));
        var middles = new (double X, double Y)[sizes.Count];
        double top = 0;
        for (var start = 0; start < order.Length;)
        {
            var end = RowEnd(sizes, order, start, wide);
            top += Row(sizes, order.AsSpan(start, end - start), top, middles) + Gap;
            start = end;
        }

        for (var i = 0; i < middles.Length; i++)
        {
            middles[i].Y -= (top - Gap) / 2;
        }

        return middles;
    }

    private static int RowEnd(IReadOnlyList<(double Width, double Height)> sizes, int[] order, int start, double wide)
    {
        var used = sizes[order[start]].Width + Gap;
        var end = start + 1;
        while (end < order.Length && used + sizes[order[end]].Width + Gap <= wide && sizes[order[end]].Height >= LeastShare * sizes[order[start]].Height)
        {
            used += sizes[order[end]].Width + Gap;
            end++;
        }

        return end;
    }

    /// <summary>Sets one row side by side, its middle above the origin, and says how high it is.</summary>
    private static double Row(IReadOnlyList<(double Width, double Height)> sizes, ReadOnlySpan<int> row, double top, (double X, double Y)[] middles)
    {
        double width = -Gap, height = 0;
        foreach (var box in row)
        {
            width += sizes[box].Width + Gap;
            height = Math.Max(height, sizes[box].Height);
        }

        var left = -width / 2;
        foreach (var box in row)
        {
            middles[box] = (left + (sizes[box].Width / 2), top + (height / 2));
            left += sizes[box].Width + Gap;
        }

        return height;
    }
}
