namespace GraphExplorer.Scenes.Layouts.Organic;

/// <summary>Makes sketches: stress first, then polishing for few crossings.</summary>
internal sealed class Sketcher
{
    /// <summary>How much larger than the frame a sketch is, so that nodes find ways past one another.</summary>
    public const double Scale = 1.6;

    private static readonly Weights Rough = new() { Labels = false, Cross = 70, Length = 0.05, Angle = 12, PlateGap = 40, Clearance = 14 };
    private readonly LayoutGraph bundles;
    private readonly int[] weights;
    private readonly Stress stress;

    public Sketcher(LayoutGraph graph)
    {
        var groups = graph.Edges
            .Where(edge => edge.From != edge.To)
            .GroupBy(edge => (Math.Min(edge.From, edge.To), Math.Max(edge.From, edge.To)))
            .ToList();
        bundles = new LayoutGraph(graph.Nodes, [.. groups.Select(Bundle)]);
        weights = [.. groups.Select(group => group.Count())];
        stress = new Stress(bundles);
    }

    public Sketch Make(LayoutRequest request, int attempt, int moves, CancellationToken cancel)
    {
        var random = SeededRandom.For(request.Seed, attempt);
        var board = new Board(bundles, weights);
        double width = request.Width * Scale, height = request.Height * Scale;
        stress.Place(board.X, board.Y, width, height, ref random);
        Frame.Stretch(board, width, height);
        board.Settle(width, height, Rough);
        var polish = new Polish(board, random);
        polish.Run(new Stage(moves * (board.Nodes + board.Edges), Effort.SketchWork) { Patience = 60, LastPatience = 1, Reach = 200, Slides = 0, Heat = 0 }, cancel);
        return new Sketch(board.X, board.Y, board.Cost, attempt);
    }

    private static LayoutEdge Bundle(IEnumerable<LayoutEdge> group)
    {
        var widest = group.MaxBy(edge => edge.LabelWidth);
        return widest with { Aside = 0, LabelHeight = group.Sum(edge => edge.LabelHeight) };
    }
}
