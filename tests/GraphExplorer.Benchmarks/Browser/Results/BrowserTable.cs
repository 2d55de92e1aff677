using System.Globalization;

namespace GraphExplorer.Benchmarks.Browser.Results;

/// <summary>Prints what was measured, and how the product stands beside its peers and beside itself at other sizes.</summary>
internal static class BrowserTable
{
    private const int Base = 1_000;

    /// <summary>Prints it.</summary>
    public static void Print(IReadOnlyList<Measured> all)
    {
        Console.WriteLine($"{"nodes",6} {"renderer",-18} {"first ms",9} {"again ms",9} {"fitted/s",9} {"1:1/s",7} {"zoom/s",7} {"drag/s",7} {"lag p50",8} {"p95 ms",8} {"page MB",8}");
        foreach (var one in all)
        {
            Console.WriteLine(one.Figures is { } figures
                ? Invariant($"{one.Nodes,6} {one.Renderer,-18} {figures.FirstPaintMs,9:0} {figures.AgainMs,9:0} {figures.PanFittedPerSecond,9:0.0} {figures.PanPerSecond,7:0.0} {figures.ZoomPerSecond,7:0.0} {figures.DragPerSecond,7:0.0} {figures.LagP50Ms,8:0} {figures.LagP95Ms,8:0} {figures.MemoryMB,8:0.0}")
                : Invariant($"{one.Nodes,6} {one.Renderer,-18} not measured"));
            if (one.Fault is not null)
            {
                Console.WriteLine($"       {one.Fault}");
            }
        }

        PrintRatios(all);
    }

    private static void PrintRatios(IReadOnlyList<Measured> all)
    {
        var own = all.Where(one => one is { Renderer: Renderer.Product, Figures: not null }).ToDictionary(one => one.Nodes, one => one.Figures!);
        Console.WriteLine();
        Console.WriteLine("How many times as fast as (for lag and paints: how many times as soon)");
        Console.WriteLine($"{"nodes",6} {"beside",-18} {"first",9} {"again",9} {"fitted",9} {"1:1",7} {"zoom",7} {"drag",7} {"lag p50",8} {"p95",8}");
        foreach (var one in all.Where(one => one.Renderer != Renderer.Product && one.Figures is not null && own.ContainsKey(one.Nodes)))
        {
            Print(one.Nodes, one.Renderer, own[one.Nodes], one.Figures!);
        }

        foreach (var (nodes, figures) in own.Where(pair => pair.Key > Base && own.ContainsKey(Base)))
        {
            Print(nodes, "itself at 1,000", figures, own[Base]);
        }
    }

    private static void Print(int nodes, string beside, Figures ours, Figures theirs) => Console.WriteLine(Invariant(
        $"{nodes,6} {beside,-18} {theirs.FirstPaintMs / ours.FirstPaintMs,9:0.00} {theirs.AgainMs / ours.AgainMs,9:0.00} {ours.PanFittedPerSecond / theirs.PanFittedPerSecond,9:0.00} {ours.PanPerSecond / theirs.PanPerSecond,7:0.00} {ours.ZoomPerSecond / theirs.ZoomPerSecond,7:0.00} {ours.DragPerSecond / theirs.DragPerSecond,7:0.00} {theirs.LagP50Ms / ours.LagP50Ms,8:0.00} {theirs.LagP95Ms / ours.LagP95Ms,8:0.00}"));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
