namespace GraphExplorer.Scenes.Export.Canvas;

/// <summary>A scene in the order in which it is sent: the best tied entities first, each tie with the later of its ends.</summary>
/// <param name="Plates">How plates look.</param>
/// <param name="Lines">How ties look, the surest last: they are drawn in this order.</param>
/// <param name="Parts">What comes one after the other.</param>
internal sealed record SendingOrder(IReadOnlyList<PlateLook> Plates, IReadOnlyList<SceneEdge> Lines, IReadOnlyList<ScenePart> Parts)
{
    /// <summary>So many plates come first: a picture that is there at once. Each further part is so many times larger.</summary>
    private const int First = 1_000;
    private const int Growth = 4;
    private const int Most = 16_000;

    /// <summary>The order of a scene.</summary>
    public static SendingOrder Of(Scene scene)
    {
        var order = Enumerable.Range(0, scene.Nodes.Count).OrderByDescending(at => scene.Nodes[at].Ties).ToArray();
        var place = new int[order.Length];
        for (var at = 0; at < order.Length; at++)
        {
            place[order[at]] = at;
        }

        var plates = new LookTable<PlateLook>();
        var nodes = order.Select(at => new SentNode(scene.Nodes[at], plates.Number(PlateLook.Of(scene.Nodes[at])))).ToArray();
        var (lines, looks) = LinesOf(scene.Edges);
        var edges = scene.Edges
            .Select((edge, at) => new SentEdge(edge, looks[at], place[edge.From], place[edge.To]))
            .ToLookup(edge => PartOf(Math.Max(edge.From, edge.To)));
        var parts = Ranges(nodes.Length).Select((range, part) => new ScenePart(nodes[range], [.. edges[part]])).ToArray();
        return new SendingOrder(plates.Looks, lines, parts);
    }

    /// <summary>That of what changed, all at once.</summary>
    public static SendingOrder Of(SceneDifference difference, IReadOnlyList<SceneNode> ends)
    {
        var plates = new LookTable<PlateLook>();
        var nodes = difference.Nodes.Select(node => new SentNode(node, plates.Number(PlateLook.Of(node)))).ToArray();
        var (lines, looks) = LinesOf(difference.Edges);
        var edges = difference.Edges.Select((edge, at) => new SentEdge(edge, looks[at], edge.From, edge.To)).ToArray();
        return new SendingOrder(plates.Looks, lines, [new ScenePart(nodes, edges, ends)]);
    }

    private static (SceneEdge[] Lines, int[] LookOfEdge) LinesOf(IReadOnlyList<SceneEdge> edges)
    {
        var found = new LookTable<SceneEdge>();
        var numbers = edges.Select(edge => found.Number(SentEdge.LookOf(edge))).ToArray();
        var surestLast = Enumerable.Range(0, found.Looks.Count).OrderBy(look => found.Looks[look].Confidence).ToArray();
        var ranks = new int[surestLast.Length];
        for (var rank = 0; rank < ranks.Length; rank++)
        {
            ranks[surestLast[rank]] = rank;
        }

        return ([.. surestLast.Select(look => found.Looks[look])], Array.ConvertAll(numbers, number => ranks[number]));
    }

    private static IEnumerable<Range> Ranges(int nodes)
    {
        for (int start = 0, size = First; start < nodes; start += size, size = Larger(size))
        {
            yield return start..Math.Min(nodes, start + size);
        }
    }

    private static int PartOf(int node)
    {
        var part = 0;
        for (int end = First, size = First; node >= end; part++)
        {
            size = Larger(size);
            end += size;
        }

        return part;
    }

    private static int Larger(int size) => Math.Min(Most, size * Growth);
}
