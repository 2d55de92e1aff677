using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Scenes.Geometry;
using GraphExplorer.Scenes.Layouts;

namespace GraphExplorer.Scenes.Tests.Layouts;

/// <summary>Graphs for tests, made from pairs of numbers; sizes go by the number.</summary>
internal static class MadeGraphs
{
    public static LayoutGraph Of(int nodes, params IEnumerable<(int From, int To)> pairs)
    {
        var seen = new Dictionary<(int, int), int>();
        var edges = new List<LayoutEdge>();
        foreach (var (from, to) in pairs)
        {
            var place = seen[(from, to)] = seen.GetValueOrDefault((from, to), -1) + 1;
            var aside = from == to ? 10 * place : place * EdgePath.FanStep;
            edges.Add(new LayoutEdge(from, to, aside, (Family)(edges.Count % 8), 60 + (edges.Count * 7 % 60), edges.Count % 4 == 0 ? 31 : 17, edges.Count % 2 == 0));
        }

        return new LayoutGraph([.. Enumerable.Range(0, nodes).Select(i => new LayoutNode((EntityKind)(i % 4), 80 + (i * 13 % 90), i % 3 == 0 ? 46 : 32))], edges);
    }

    public static IEnumerable<(int, int)> Star(int leaves) => Enumerable.Range(1, leaves).Select(leaf => (0, leaf));

    public static IEnumerable<(int, int)> Chain(int nodes) => Enumerable.Range(1, nodes - 1).Select(node => (node - 1, node));

    public static IEnumerable<(int, int)> Complete(int nodes) =>
        Enumerable.Range(0, nodes).SelectMany(to => Enumerable.Range(0, to).Select(from => (from, to)));

    /// <summary>A graph by chance that repeats: some parts, some loops, some parallel ties.</summary>
    public static LayoutGraph Chance(int seed)
    {
        var random = new Random(seed);
        var nodes = 1 + random.Next(26);
        var ties = random.Next(nodes * 2);
        return Of(nodes, [.. Enumerable.Range(0, ties).Select(_ => (random.Next(nodes), random.Next(nodes)))]);
    }

    public static int PlatesOnPlates(LayoutGraph graph, LayoutResult places) =>
        Complete(graph.Nodes.Count).Count(pair => BoxOf(graph, places, pair.Item1).Overlap(BoxOf(graph, places, pair.Item2)) > 0);

    public static Box BoxOf(LayoutGraph graph, LayoutResult places, int node) => graph.Nodes[node].BoxAt(places.X[node], places.Y[node]);

    /// <summary>One number for all places, to the last bit.</summary>
    public static string Hash(LayoutResult places)
    {
        var bytes = places.X.Concat(places.Y).Concat(places.At).SelectMany(BitConverter.GetBytes).ToArray();
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))[..16];
    }
}
