using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace GraphExplorer.Benchmarks.Peers.Graphs;

/// <summary>The networks that the benchmark wrote, by their number of nodes; read once.</summary>
/// <param name="folder">Where they lie.</param>
public sealed class GraphFolder(string folder)
{
    private readonly ConcurrentDictionary<int, Graph> read = new();

    /// <summary>The file of a network.</summary>
    public string File(int nodes) => Path.GetFullPath(Path.Combine(folder, $"{nodes.ToString(CultureInfo.InvariantCulture)}.json"));

    /// <summary>A network.</summary>
    public Graph Read(int nodes) => read.GetOrAdd(nodes, number =>
        JsonSerializer.Deserialize<Graph>(System.IO.File.ReadAllText(File(number)), JsonSerializerOptions.Web)!);
}
