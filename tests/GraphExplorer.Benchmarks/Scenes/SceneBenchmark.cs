using System.CommandLine;
using System.Globalization;
using GraphExplorer.Application.Registration;
using GraphExplorer.Benchmarks.Browser.Networks;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Registration;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Benchmarks.Scenes;

/// <summary>Measures a scene's way from the embedded store to the browser, without a browser: <c>scene --nodes 1000,10000,50000</c>.</summary>
internal static class SceneBenchmark
{
    /// <summary>The command.</summary>
    public static Command Command()
    {
        var nodes = new Option<string>("--nodes") { Description = "Entities of the generated networks, with commas between them", DefaultValueFactory = _ => "1000,10000,50000" };
        var pictures = new Option<bool>("--pictures") { Description = "Writes the whole as SVG and PNG too" };
        var command = new Command("scene", "Opens generated networks, takes steps in them, and counts the bytes that a browser is sent") { nodes, pictures };
        command.SetAction(async (options, cancel) =>
        {
            foreach (var count in options.GetValue(nodes)!.Split(',').Select(text => int.Parse(text, CultureInfo.InvariantCulture)))
            {
                await RunAsync(count, options.GetValue(pictures), cancel);
            }

            return 0;
        });
        return command;
    }

    private static async Task RunAsync(int nodes, bool pictures, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("graphexplorer-benchmark-");
        try
        {
            await using var services = new ServiceCollection().AddEmbeddedStores(folder.FullName).AddGraphExplorer(folder.FullName).BuildServiceProvider();
            await new TwoTiesNetwork(nodes).FillAsync(services.GetRequiredService<INetworkStore>(), cancel);
            var way = new SceneWay(services, nodes);
            await way.OpenAsync(cancel);
            await way.StepAsync(cancel);
            if (pictures)
            {
                await way.ExportAsync(cancel);
            }

            Console.WriteLine($"{nodes:#,0} entities");
            way.Report.Print();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
