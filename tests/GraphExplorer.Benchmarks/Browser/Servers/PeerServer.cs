using System.Globalization;
using System.Text.Json;
using GraphExplorer.Benchmarks.Browser.Networks;
using GraphExplorer.Benchmarks.Browser.Pages;
using GraphExplorer.Running;

namespace GraphExplorer.Benchmarks.Browser.Servers;

/// <summary>The peers' pages, with the network that the product draws.</summary>
internal sealed class PeerServer : IAsyncDisposable
{
    private const string Project = "tests/GraphExplorer.Benchmarks.Peers";

    private readonly DirectoryInfo graphs;
    private readonly ServerProcess process;

    private PeerServer(DirectoryInfo graphs, ServerProcess process) => (this.graphs, this.process) = (graphs, process);

    /// <summary>Where it listens.</summary>
    public Uri Address => process.Address;

    /// <summary>Takes the scene from the product, and starts the pages on it.</summary>
    /// <param name="product">Where the product listens.</param>
    /// <param name="nodes">How many nodes.</param>
    /// <param name="size">How large the product's canvas is.</param>
    /// <param name="cytoscape">The file of cytoscape, or null.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<PeerServer> StartAsync(Uri product, int nodes, CanvasSize size, string? cytoscape, CancellationToken cancel)
    {
        var graphs = Directory.CreateTempSubdirectory("graphexplorer-peers-");
        try
        {
            using var http = new HttpClient { BaseAddress = product };
            var query = string.Create(CultureInfo.InvariantCulture, $"/api/scene{ProductServer.Whole(nodes)}&width={size.Width}&height={size.Height}");
            var lines = await http.GetStringAsync(new Uri(query, UriKind.Relative), cancel);
            var scene = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).ToArray();
            PeerGraph.Write(scene, Path.Combine(graphs.FullName, $"{nodes.ToString(CultureInfo.InvariantCulture)}.json"));
            return new PeerServer(graphs, await ServerProcess.StartAsync(
                Project, "--graphs", graphs.FullName, "--cytoscape", cytoscape ?? "", "--urls", "http://127.0.0.1:0"));
        }
        catch
        {
            graphs.Delete(recursive: true);
            throw;
        }
    }

    /// <summary>The pages that there are.</summary>
    /// <param name="address">Where they are reached.</param>
    /// <param name="nodes">How many nodes.</param>
    /// <param name="size">How large the drawing is.</param>
    /// <param name="withCytoscape">Whether cytoscape is there.</param>
    public static IEnumerable<Renderer> Renderers(Uri address, int nodes, CanvasSize size, bool withCytoscape)
    {
        var query = string.Create(CultureInfo.InvariantCulture, $"?nodes={nodes}&width={size.Width}&height={size.Height}");
        yield return new Renderer("Z.Blazor.Diagrams", "diagrams", new Uri(address, $"/diagrams{query}"));
        if (withCytoscape)
        {
            yield return new Renderer("cytoscape", "cytoscape", new Uri(address, $"/cytoscape.html{query}"));
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync();
        graphs.Delete(recursive: true);
    }
}
