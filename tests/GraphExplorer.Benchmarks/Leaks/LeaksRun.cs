using System.Globalization;
using GraphExplorer.Benchmarks.Browser.Pages;
using GraphExplorer.Benchmarks.Browser.Servers;

namespace GraphExplorer.Benchmarks.Leaks;

/// <summary>Works in one page for long, and compares what page and server hold in the second half with the first.</summary>
/// <param name="expansions">How many expansions.</param>
/// <param name="layouts">How many switches of the layout.</param>
/// <param name="nodes">Entities of the network.</param>
internal sealed class LeaksRun(int expansions, int layouts, int nodes)
{
    /// <summary>Until then code is compiled, and what the server keeps for all fills up to its bounds.</summary>
    private const int WarmUp = 100;

    private const int Samples = 20;

    /// <summary>Chance makes heaps differ by so much: the browser goes on making code of what it sees run.</summary>
    private const double Heaps = 0.05;

    /// <summary>And counts: not every entity's account has as many ties to show.</summary>
    private const double Counts = 0.02;

    private readonly List<Sample> samples = [];

    /// <summary>Runs it.</summary>
    /// <returns>0 where nothing grows, 1 where something does.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        await using var product = await ProductServer.StartAsync(nodes, cancel);
        await using var chromium = await Chromium.StartAsync();
        var page = await ExploredPage.OpenAsync(chromium.Browser, new Uri(product.Address, "/?focus=e0&hops=1"));
        await WorkAsync(page, WarmUp, _ => Task.CompletedTask, cancel);
        await WorkAsync(page, expansions, done => SampleAsync(page, product, done), cancel);
        return Print() ? 1 : 0;
    }

    // the same share of layouts, and as they come in turn, in both
    private async Task WorkAsync(ExploredPage page, int times, Func<int, Task> sample, CancellationToken cancel)
    {
        for (var done = 1; done <= times; done++)
        {
            cancel.ThrowIfCancellationRequested();
            await page.ExpandAndUndoAsync();
            if (IsDue(done, layouts))
            {
                await page.SwitchLayoutAsync((long)done * layouts / expansions % 2 == 0 ? "Organic" : "Concentric");
            }

            if (IsDue(done, Samples))
            {
                await sample(done);
            }
        }
    }

    private bool IsDue(int done, int times) => (long)done * times / expansions > (long)(done - 1) * times / expansions;

    private async Task SampleAsync(ExploredPage page, ProductServer product, int done)
    {
        samples.Add(new Sample(done, await page.HeldAsync(), (await product.MemoryAsync()).Heap));
        Console.Error.WriteLine(Text($"{done} expansions: {samples[^1]}"));
    }

    // whether anything grows
    private bool Print()
    {
        (string Name, Growth Growth)[] lines =
        [
            ("page: scripts' heap, kB", Growth.Of(samples, sample => sample.Page.Bytes / 1000, Heaps)),
            ("page: scripts' objects", Growth.Of(samples, sample => sample.Page.Objects, Counts)),
            ("page: nodes", Growth.Of(samples, sample => sample.Page.Nodes, Heaps)),
            ("page: listeners", Growth.Of(samples, sample => sample.Page.Listeners, Counts)),
            ("server: objects, kB", Growth.Of(samples, sample => sample.ServerBytes / 1000, Heaps)),
        ];
        Console.WriteLine(Text($"{expansions} expansions, each undone, and {layouts} switches of the layout in one page, network of {nodes} entities; after {WarmUp} to warm up"));
        Console.WriteLine("| held | first half | second half | an expansion | allowed | |\n|---|---|---|---|---|---|");
        foreach (var (name, growth) in lines)
        {
            Console.WriteLine(Text($"| {name} | {growth.First:N0} | {growth.Second:N0} | {growth.PerExpansion:+0.000;-0.000;0} | {growth.Allowed:P0} | {(growth.Grows ? "grows" : "flat")} |"));
        }

        return lines.Any(line => line.Growth.Grows);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
