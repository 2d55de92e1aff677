using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Layouts.Concentric;

/// <summary>What is wrong with the order of rings: one for each crossing of two ties, and a little for their length.</summary>
internal sealed class RingCost
{
    /// <summary>With more ties, counting their crossings takes too long.</summary>
    public const int MostTies = 600;

    private const double LengthShare = 0.2;
    private readonly (int From, int To)[] ties;
    private readonly List<int>[] tiesOf;
    private readonly bool[] moving;
    private readonly Point[] places;

    private RingCost((int From, int To)[] ties, int nodes)
    {
        this.ties = ties;
        tiesOf = [.. Enumerable.Range(0, nodes).Select(_ => new List<int>())];
        for (var tie = 0; tie < ties.Length; tie++)
        {
            tiesOf[ties[tie].From].Add(tie);
            tiesOf[ties[tie].To].Add(tie);
        }

        moving = new bool[ties.Length];
        places = new Point[nodes];
    }

    /// <summary>That of these rings, or null where they have too many ties for it.</summary>
    public static RingCost? Of(Rings rings)
    {
        (int, int)[] ties = [.. rings.Graph.Edges
            .Where(edge => rings.Distance[edge.From] > 0 && rings.Distance[edge.To] > 0 && edge.From != edge.To)
            .Select(edge => (Math.Min(edge.From, edge.To), Math.Max(edge.From, edge.To)))
            .Distinct()];
        return ties.Length <= MostTies ? new RingCost(ties, rings.Neighbours.Length) : null;
    }

    /// <summary>The whole cost, with the nodes where the rings have them now.</summary>
    public double Whole(Rings rings)
    {
        for (var node = 0; node < places.Length; node++)
        {
            places[node] = rings.PlaceOf(node);
        }

        var cost = 0.0;
        for (var i = 0; i < ties.Length; i++)
        {
            cost += LengthOf(i);
            for (var j = 0; j < i; j++)
            {
                cost += Cross(i, j) ? 1 : 0;
            }
        }

        return cost;
    }

    /// <summary>The share of the cost that changes when these two nodes do: all others stand, so the rest of it stays.</summary>
    public double At(int a, int b)
    {
        Mark(a, b, true);
        var cost = 0.0;
        foreach (var tie in tiesOf[a])
        {
            cost += CostOf(tie);
        }

        foreach (var tie in tiesOf[b])
        {
            // one between the two was met already
            cost += ties[tie].From == a || ties[tie].To == a ? 0 : CostOf(tie);
        }

        Mark(a, b, false);
        return cost;
    }

    /// <summary>Two nodes take one another's place.</summary>
    public void Swap(int a, int b) => (places[a], places[b]) = (places[b], places[a]);

    private double CostOf(int tie)
    {
        var cost = LengthOf(tie);
        for (var other = 0; other < ties.Length; other++)
        {
            // two that both move are met twice
            cost += !Cross(tie, other) ? 0 : moving[other] ? 0.5 : 1;
        }

        return cost;
    }

    private void Mark(int a, int b, bool moves)
    {
        foreach (var tie in tiesOf[a])
        {
            moving[tie] = moves;
        }

        foreach (var tie in tiesOf[b])
        {
            moving[tie] = moves;
        }
    }

    private double LengthOf(int tie)
    {
        var (a, b) = (places[ties[tie].From], places[ties[tie].To]);
        return LengthShare * Math.Sqrt(((b.X - a.X) * (b.X - a.X)) + ((b.Y - a.Y) * (b.Y - a.Y)));
    }

    private bool Cross(int one, int other) =>
        Segment.Cross(places[ties[one].From], places[ties[one].To], places[ties[other].From], places[ties[other].To]);
}
