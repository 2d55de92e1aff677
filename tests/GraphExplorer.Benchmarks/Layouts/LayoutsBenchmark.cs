using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using GraphExplorer.Scenes;
using GraphExplorer.Scenes.Layouts;

namespace GraphExplorer.Benchmarks.Layouts;

/// <summary>Measures every layout on generated networks, and Graphviz beside them: <c>layouts --nodes 30,300,3000</c>.</summary>
internal static class LayoutsBenchmark
{
    private static readonly LayoutRequest Request =
        new(ArrangementRequest.Default.Seed, null, ArrangementRequest.Default.Width, ArrangementRequest.Default.Height);

    /// <summary>The command.</summary>
    public static Command Command()
    {
        var nodes = new Option<string>("--nodes") { Description = "Sizes of the networks, between commas", DefaultValueFactory = _ => "30,300,3000,10000,50000" };
        var rounds = new Option<int>("--rounds") { Description = "How often each is laid out, after once to warm up; less often where that takes long", DefaultValueFactory = _ => 3 };
        var json = new Option<string?>("--json") { Description = "File that takes the figures" };
        nodes.Validators.Add(result =>
        {
            if (Sizes(result.GetValueOrDefault<string>()).Any(size => size < 2))
            {
                result.AddError("--nodes takes whole numbers of at least 2 between commas, as in 30,300.");
            }
        });
        var command = new Command("layouts", "Lays out generated networks, two ties a node, and counts what is wrong with the pictures") { nodes, rounds, json };
        command.SetAction((options, cancel) =>
            RunAsync(Sizes(options.GetRequiredValue(nodes)), options.GetValue(rounds), options.GetValue(json), cancel));
        return command;
    }

    private static int[] Sizes(string text) =>
        [.. text.Split(',').Select(size => int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0)];

    private static async Task<int> RunAsync(int[] sizes, int rounds, string? json, CancellationToken cancel)
    {
        var peer = await Graphviz.VersionAsync(cancel);
        Console.Error.WriteLine(peer ?? "Graphviz is not installed: its programs are not measured beside these layouts.");
        LayoutTable.Begin();
        var all = new List<LayoutFigures>();
        foreach (var size in sizes)
        {
            var since = Stopwatch.GetTimestamp();
            var graph = LayoutNetwork.Of(size);
            Console.Error.WriteLine($"{size} plates and {graph.Edges.Count} labels measured in {Stopwatch.GetElapsedTime(since).TotalMilliseconds:0} ms");
            await foreach (var figures in OfAsync(graph, peer is not null, rounds, cancel))
            {
                LayoutTable.Print(figures);
                all.Add(figures);
            }
        }

        if (json is not null)
        {
            await LayoutTable.WriteAsync(json, all, cancel);
        }

        return 0;
    }

    private static async IAsyncEnumerable<LayoutFigures> OfAsync(
        LayoutGraph graph, bool peer, int rounds, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancel)
    {
        LayoutResult? first = null;
        foreach (var layout in LayoutList.All)
        {
            var (time, measured, places) = await Timing.MedianAsync(true, rounds, () => Task.FromResult(layout.Arrange(graph, Request, null, cancel)));
            first ??= places;
            yield return Figures(layout.Id, graph, places, time, measured);
        }

        if (peer)
        {
            yield return await PeerAsync("sfdp", ["-Goverlap=prism"], graph, null, rounds, cancel);
            yield return await PeerAsync("neato", ["-n2"], graph, first, rounds, cancel);
        }
    }

    private static async Task<LayoutFigures> PeerAsync(
        string program, string[] options, LayoutGraph graph, LayoutResult? given, int rounds, CancellationToken cancel)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, GraphvizFile.Write(graph, given), cancel);
            var (time, measured, plain) = await Timing.MedianAsync(false, rounds, () => Graphviz.PlainAsync(program, options, file, cancel));
            var name = $"{program} {string.Join(' ', options)}" + (given is null ? "" : $", places of {LayoutList.All[0].Id}");
            return Figures(name, graph, GraphvizFile.Read(graph, plain), time, measured);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static LayoutFigures Figures(string name, LayoutGraph graph, LayoutResult places, double time, int rounds) =>
        new(name, graph.Nodes.Count, graph.Edges.Count, time, rounds, Quality.Of(graph, places));
}
