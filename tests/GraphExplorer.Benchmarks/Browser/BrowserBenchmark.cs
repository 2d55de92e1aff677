using System.CommandLine;

namespace GraphExplorer.Benchmarks.Browser;

/// <summary>Measures the explore page in a real browser, beside its peers: <c>browser --nodes 1000,5000,10000,50000</c>.</summary>
internal static class BrowserBenchmark
{
    private const int MostNodes = 50_000;

    /// <summary>The command.</summary>
    public static Command Command()
    {
        var nodes = new Option<int[]>("--nodes")
        {
            Description = "Sizes of the generated networks, such as 100,1000,5000",
            DefaultValueFactory = _ => [1_000, 5_000, 10_000, MostNodes],
            CustomParser = result => [.. result.Tokens.SelectMany(token => token.Value.Split(',')).Select(word => Size(word, result))],
        };
        var rounds = new Option<int>("--rounds") { Description = "How often each page is measured; the medians count", DefaultValueFactory = _ => 3 };
        var roundTrip = new Option<int>("--rtt") { Description = "How far away the servers are, there and back, ms: through a proxy that delays" };
        var json = new Option<FileInfo?>("--json") { Description = "File to write the medians to" };
        var command = new Command("browser", "Looks at generated networks in a browser, and counts the frames in which the view really changed") { nodes, rounds, roundTrip, json };
        command.SetAction((options, cancel) => new BrowserRun(
            options.GetValue(nodes)!, options.GetValue(rounds), TimeSpan.FromMilliseconds(options.GetValue(roundTrip)), options.GetValue(json)).RunAsync(cancel));
        return command;
    }

    private static int Size(string word, System.CommandLine.Parsing.ArgumentResult result)
    {
        if (int.TryParse(word, out var size) && size is > 1 and <= MostNodes)
        {
            return size;
        }

        result.AddError($"'{word}' is no size of a network. Give whole numbers from 2 to {MostNodes}, with commas between them.");
        return 0;
    }
}
