using GraphExplorer.Benchmarks.Store;
using GraphExplorer.Scenes.Geometry;
using GraphExplorer.Scenes.Layouts;

namespace GraphExplorer.Benchmarks.Layouts;

/// <summary>Counts the ties that cross, each taken as straight from middle to middle; ties that share an end never cross.</summary>
internal sealed class Crossings
{
    private const int MostExact = 20_000;
    private const int Asked = 2_000;
    private readonly (int From, int To)[] _ties;
    private readonly Point[] _places;

    /// <summary>The ties of a graph that stands there.</summary>
    public Crossings(LayoutGraph graph, LayoutResult places)
    {
        _ties = [.. graph.Edges.Where(edge => edge.From != edge.To).Select(edge => (edge.From, edge.To))];
        _places = [.. places.X.Zip(places.Y, (x, y) => new Point(x, y))];
    }

    /// <summary>Whether there are so many that only some are asked, each for all that it crosses.</summary>
    public bool Sampled => _ties.Length > MostExact;

    /// <summary>Crossings for each tie; each crossing counts once, though two ties have it.</summary>
    public double PerTie()
    {
        int[] asked = Sampled
            ? [.. Enumerable.Range(0, Asked).Select(number => new Dice(number, 41).Below(_ties.Length))]
            : [.. Enumerable.Range(0, _ties.Length)];
        return asked.AsParallel().Sum(tie => (long)CrossedBy(_ties[tie])) / 2.0 / Math.Max(1, asked.Length);
    }

    private int CrossedBy((int From, int To) tie)
    {
        var (start, end) = (_places[tie.From], _places[tie.To]);
        var crossed = 0;
        foreach (var other in _ties)
        {
            var apart = other.From != tie.From && other.From != tie.To && other.To != tie.From && other.To != tie.To;
            crossed += apart && Segment.Cross(start, end, _places[other.From], _places[other.To]) ? 1 : 0;
        }

        return crossed;
    }
}
