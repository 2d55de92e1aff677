using GraphExplorer.Scenes.Layouts;

namespace GraphExplorer.Scenes.Tests.Layouts;

/// <summary>The graphs over which layouts stumble, by name.</summary>
internal static class MadeShapes
{
    private static readonly Dictionary<string, Func<LayoutGraph>> Shapes = new(StringComparer.Ordinal)
    {
        ["nothing"] = () => MadeGraphs.Of(0),
        ["one node"] = () => MadeGraphs.Of(1),
        ["one node with a loop"] = () => MadeGraphs.Of(1, (0, 0)),
        ["40 nodes without ties"] = () => MadeGraphs.Of(40),
        ["300 nodes without ties"] = () => MadeGraphs.Of(300),
        ["star of 60"] = () => MadeGraphs.Of(60, MadeGraphs.Star(59)),
        ["star of 200"] = () => MadeGraphs.Of(200, MadeGraphs.Star(199)),
        ["star of 600"] = () => MadeGraphs.Of(600, MadeGraphs.Star(599)),
        ["chain of 30"] = () => MadeGraphs.Of(30, MadeGraphs.Chain(30)),
        ["chain of 200"] = () => MadeGraphs.Of(200, MadeGraphs.Chain(200)),
        ["complete of 12"] = () => MadeGraphs.Of(12, MadeGraphs.Complete(12)),
        ["complete of 40"] = () => MadeGraphs.Of(40, MadeGraphs.Complete(40)),
        ["25 pairs"] = () => MadeGraphs.Of(50, Enumerable.Range(0, 25).Select(i => (2 * i, (2 * i) + 1))),
        ["parts of 1 to 16 nodes"] = Parts,
        ["100 parallel ties"] = () => MadeGraphs.Of(2, Enumerable.Repeat((0, 1), 100)),
        ["6 loops at one node"] = () => MadeGraphs.Of(2, Enumerable.Repeat((1, 1), 6)),
        ["a loop at every node"] = () => MadeGraphs.Of(40, MadeGraphs.Chain(40).Concat(Enumerable.Range(0, 40).Select(node => (node, node)))),
    };

    /// <summary>Their names.</summary>
    public static IEnumerable<string> Names => Shapes.Keys;

    /// <summary>The graph of that name.</summary>
    public static LayoutGraph Of(string name) => Shapes[name]();

    /// <summary>Chains, stars and complete parts of all sizes side by side.</summary>
    private static LayoutGraph Parts()
    {
        var pairs = new List<(int, int)>();
        var first = 0;
        for (var size = 1; size <= 16; size++)
        {
            var part = (size % 3) switch
            {
                0 => MadeGraphs.Chain(size),
                1 => MadeGraphs.Star(size - 1),
                _ => MadeGraphs.Complete(Math.Min(size, 8)),
            };
            pairs.AddRange(part.Select(pair => (pair.Item1 + first, pair.Item2 + first)));
            first += size;
        }

        return MadeGraphs.Of(first, pairs);
    }
}
