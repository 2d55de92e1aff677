using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Layouts.Organic;

/// <summary>A picture in the making: places, lines, labels and what each pair of them costs, so that a move is judged by what it touches alone.</summary>
/// <remarks>Costs are whole numbers, <see cref="Unit"/> to one: so their sums are exact and can be kept up to date, whatever the order.</remarks>
internal sealed partial class Board
{
    /// <summary>How many whole numbers make a cost of 1.</summary>
    public const int Unit = 32;

    private const double MostCost = 1 << 24;
    private readonly LayoutNode[] plates;
    private readonly LayoutEdge[] edges;
    private readonly int[] parallel;
    private readonly int[] weight;
    private readonly int[][] ties;
    private readonly Line[] lines;
    private readonly BoxRows lineBoxes;
    private readonly BoxRows plateBoxes;

    /// <summary>A board with every node at the origin and every label at the middle.</summary>
    /// <param name="graph">What to place.</param>
    /// <param name="weight">How many ties each edge stands for, where it stands for a bundle; null for one each.</param>
    public Board(LayoutGraph graph, int[]? weight = null)
    {
        plates = [.. graph.Nodes];
        edges = [.. graph.Edges];
        this.weight = weight ?? Enumerable.Repeat(1, edges.Length).ToArray();
        X = new double[plates.Length];
        Y = new double[plates.Length];
        At = Enumerable.Repeat(0.5, edges.Length).ToArray();
        Pinned = new bool[plates.Length];
        Held = new bool[edges.Length];
        parallel = Parallel(edges);
        ties = Ties(plates.Length, edges);
        lines = new Line[edges.Length];
        lineBoxes = new BoxRows(edges.Length);
        plateBoxes = new BoxRows(plates.Length);
        CreateSums();
    }

    /// <summary>How many nodes.</summary>
    public int Nodes => plates.Length;

    /// <summary>How many edges.</summary>
    public int Edges => edges.Length;

    /// <summary>The plates' middles.</summary>
    public double[] X { get; }

    /// <summary>The plates' middles.</summary>
    public double[] Y { get; }

    /// <summary>Where along its line each label stands.</summary>
    public double[] At { get; }

    /// <summary>Nodes that must not be moved.</summary>
    public bool[] Pinned { get; }

    /// <summary>Labels that must not be slid.</summary>
    public bool[] Held { get; }

    /// <summary>Width of the frame, whose middle is the origin.</summary>
    public double Width { get; private set; }

    /// <summary>Height of the frame.</summary>
    public double Height { get; private set; }

    /// <summary>What faults cost now.</summary>
    public Weights Weights { get; private set; } = new();

    /// <summary>The plate of a node.</summary>
    public LayoutNode Plate(int node) => plates[node];

    /// <summary>The tie of an edge.</summary>
    public LayoutEdge Edge(int edge) => edges[edge];

    /// <summary>The edges at a node.</summary>
    public ReadOnlySpan<int> TiesOf(int node) => ties[node];

    /// <summary>Takes a frame and weights, and reckons everything anew from places and labels.</summary>
    public void Settle(double width, double height, Weights weights)
    {
        Width = width;
        Height = height;
        Weights = weights;
        for (var node = 0; node < plates.Length; node++)
        {
            BoxPlate(node);
        }

        for (var edge = 0; edge < edges.Length; edge++)
        {
            Redraw(edge);
        }

        Reckon();
    }

    /// <summary>The box of a plate.</summary>
    public Box BoxOf(int node) => plates[node].BoxAt(X[node], Y[node]);

    private Outline OutlineOf(int node) => plates[node].OutlineAt(X[node], Y[node]);

    private void Redraw(int edge)
    {
        ref readonly var tie = ref edges[edge];
        var from = OutlineOf(tie.From);
        var path = tie.From == tie.To ? EdgePath.Loop(from, tie.Aside) : EdgePath.Between(from, OutlineOf(tie.To), tie.Aside);
        lines[edge].Follow(path);
        lines[edge].Slide(At[edge], tie.LabelWidth / 2, tie.LabelHeight / 2);
        BoxLine(edge);
    }

    /// <summary>The box of a line with its label, and all around it what <see cref="PairCost"/> still looks at.</summary>
    private void BoxLine(int edge)
    {
        const double Around = 4;
        ref readonly var line = ref lines[edge];
        ref readonly var label = ref line.Label;
        lineBoxes.Set(
            edge,
            Math.Min(line.Left, label.X - label.HalfWidth) - Around,
            Math.Min(line.Top, label.Y - label.HalfHeight) - Around,
            Math.Max(line.Right, label.X + label.HalfWidth) + Around,
            Math.Max(line.Bottom, label.Y + label.HalfHeight) + Around);
    }

    /// <summary>The box of a plate, and all around it what <see cref="ThroughCost"/> and <see cref="PlatesCost"/> still look at.</summary>
    private void BoxPlate(int node)
    {
        var box = BoxOf(node);
        var around = Math.Max(Weights.Clearance, Weights.PlateGap);
        plateBoxes.Set(
            node,
            box.X - box.HalfWidth - around,
            box.Y - box.HalfHeight - around,
            box.X + box.HalfWidth + around,
            box.Y + box.HalfHeight + around);
    }

    private static int[] Parallel(LayoutEdge[] edges)
    {
        var counts = edges.CountBy(Pair).ToDictionary();
        return [.. edges.Select(edge => counts[Pair(edge)])];
    }

    private static (int Low, int High) Pair(LayoutEdge edge) => (Math.Min(edge.From, edge.To), Math.Max(edge.From, edge.To));

    private static int[][] Ties(int nodes, LayoutEdge[] edges)
    {
        var lists = Enumerable.Range(0, nodes).Select(_ => new List<int>()).ToArray();
        for (var i = 0; i < edges.Length; i++)
        {
            lists[edges[i].From].Add(i);
            if (edges[i].To != edges[i].From)
            {
                lists[edges[i].To].Add(i);
            }
        }

        return [.. lists.Select(list => list.ToArray())];
    }
}
