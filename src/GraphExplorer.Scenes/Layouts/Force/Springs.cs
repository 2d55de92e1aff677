using GraphExplorer.Scenes.Layouts.Organic;

namespace GraphExplorer.Scenes.Layouts.Force;

/// <summary>Bodies on springs, brought to rest step by step.</summary>
internal sealed class Springs
{
    private const int Chunk = 256;
    private const double Charge = 900;
    private const double Drag = 0.6;
    private const double Gravity = 0.05;
    private const double LongestSpring = 260;

    // the golden angle: cosine and sine of 0.38197 of a turn
    private const double GoldenX = -0.7373688780783197;
    private const double GoldenY = 0.6754902942615238;

    private readonly double[] speedX;
    private readonly double[] speedY;
    private readonly (int From, int To, double Length, double Strength, double Share)[] springs;
    private readonly QuadTree tree;
    private readonly int steps;
    private readonly double aspect;
    private readonly ParallelOptions parallel;

    /// <summary>Bodies on a spiral, neighbours near one another.</summary>
    public Springs(LayoutGraph graph, LayoutRequest request, int threads)
    {
        var count = graph.Nodes.Count;
        X = new double[count];
        Y = new double[count];
        speedX = new double[count];
        speedY = new double[count];
        steps = count <= 2000 ? 300 : Math.Max(150, 600_000 / count);
        aspect = Math.Clamp(request.Width / request.Height, 0.5, 2);
        parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
        springs = Tie(graph);
        Spiral(graph, request.Seed);
        tree = new QuadTree(X, Y);
    }

    /// <summary>The bodies' places.</summary>
    public double[] X { get; }

    /// <summary>The bodies' places.</summary>
    public double[] Y { get; }

    /// <summary>Brings them to rest.</summary>
    public void Run(IProgress<double>? progress, CancellationToken cancel)
    {
        for (var step = 0; step < steps; step++)
        {
            cancel.ThrowIfCancellationRequested();
            var left = 1 - ((double)step / steps);
            var heat = left * left;
            Pull(heat);
            tree.Build();
            Push(heat);
            Go(heat);
            progress?.Report((double)step / steps);
        }
    }

    private void Pull(double heat)
    {
        foreach (var (from, to, length, strength, share) in springs)
        {
            double dx = X[to] + speedX[to] - X[from] - speedX[from], dy = Y[to] + speedY[to] - Y[from] - speedY[from];
            var distance = Math.Sqrt((dx * dx) + (dy * dy)) + 1e-9;
            var pull = (distance - length) / distance * heat * strength;
            speedX[to] -= dx * pull * share;
            speedY[to] -= dy * pull * share;
            speedX[from] += dx * pull * (1 - share);
            speedY[from] += dy * pull * (1 - share);
        }
    }

    private void Push(double heat) => Parallel.For(0, (X.Length + Chunk - 1) / Chunk, parallel, chunk =>
    {
        foreach (var body in tree.Order.Slice(chunk * Chunk, Math.Min(Chunk, X.Length - (chunk * Chunk))))
        {
            var (dx, dy) = tree.Push(body);
            speedX[body] += dx * Charge * heat;
            speedY[body] += dy * Charge * heat;
        }
    });

    private void Go(double heat)
    {
        for (var body = 0; body < X.Length; body++)
        {
            speedX[body] = (speedX[body] - (X[body] * Gravity * heat / aspect)) * Drag;
            speedY[body] = (speedY[body] - (Y[body] * Gravity * heat * aspect)) * Drag;
            X[body] += speedX[body];
            Y[body] += speedY[body];
        }
    }

    /// <summary>One spring for each tied pair; a body with many springs is moved less by each.</summary>
    private static (int, int, double, double, double)[] Tie(LayoutGraph graph)
    {
        var pairs = graph.Edges
            .Where(edge => edge.From != edge.To)
            .GroupBy(edge => (Low: Math.Min(edge.From, edge.To), High: Math.Max(edge.From, edge.To)))
            .ToList();
        var degree = new int[graph.Nodes.Count];
        foreach (var pair in pairs)
        {
            degree[pair.Key.Low]++;
            degree[pair.Key.High]++;
        }

        return [.. pairs.Select(pair =>
        {
            int low = degree[pair.Key.Low], high = degree[pair.Key.High];
            var length = Math.Min(LongestSpring, pair.Max(edge => Stress.Wanted(graph, edge)));
            return (pair.Key.Low, pair.Key.High, length, 1.0 / Math.Min(low, high), (double)low / (low + high));
        })];
    }

    /// <summary>Neighbours follow one another on a spiral of golden angles, from the best tied outwards.</summary>
    private void Spiral(LayoutGraph graph, int seed)
    {
        var random = SeededRandom.For(seed, 0);
        double wayX = 1, wayY = 0, number = 0;
        foreach (var body in Breadth.From(Neighbours.Of(graph)))
        {
            var radius = 60 * Math.Sqrt(0.5 + number++);
            X[body] = (radius * wayX) + random.Around();
            Y[body] = (radius * wayY) + random.Around();
            (wayX, wayY) = ((wayX * GoldenX) - (wayY * GoldenY), (wayX * GoldenY) + (wayY * GoldenX));
        }
    }
}
