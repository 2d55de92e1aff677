using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Scenes.Layouts.Organic;

/// <content>What each thing and each pair of things costs.</content>
internal sealed partial class Board
{
    // an angle of 17 degrees
    private const double NarrowCosine = 0.956;

    private static int Whole(double cost) => (int)(Math.Min(cost, MostCost) * Unit);

    private static double Beyond(double middle, double half, double frame) => Math.Max(0, Math.Abs(middle) + half - (frame / 2));

    /// <summary>A plate outside the frame.</summary>
    private int NodeCost(int node)
    {
        var out1 = Beyond(X[node], plates[node].Width / 2, Width);
        var out2 = Beyond(Y[node], plates[node].Height / 2, Height);
        return out1 + out2 > 0 ? Whole(20 + (6 * (out1 + out2))) : 0;
    }

    /// <summary>Two plates too near one another.</summary>
    private int PlatesCost(int a, int b)
    {
        var deep = BoxOf(a).Overlap(BoxOf(b), Weights.PlateGap);
        return deep > 0 ? Whole(Weights.Plates * (0.4 + (deep / 16))) : 0;
    }

    /// <summary>A tie by itself: too short, too long, its label off the middle, over the line's ends or outside the frame.</summary>
    private int EdgeCost(int edge)
    {
        ref readonly var tie = ref edges[edge];
        if (tie.From == tie.To)
        {
            return LabelOutside(edge);
        }

        ref readonly var line = ref lines[edge];
        var way = line.Path.Direction;
        var covered = Math.Min(tie.LabelWidth / (Math.Abs(way.X) + 1e-6), tie.LabelHeight / (Math.Abs(way.Y) + 1e-6));
        var need = covered + 40;
        var cost = 0.0;
        if (line.Length < need)
        {
            cost += Weights.Short * (1 + ((need - line.Length) / 20));
        }

        var spare = line.Length - need - 30;
        if (spare > 0)
        {
            var pull = tie.Family == Family.Rivalry ? 0.6 : 1.15;
            cost += Weights.Length * spare * (1 + (spare / 300)) * pull * weight[edge] / parallel[edge];
        }

        return Whole(cost) + (Weights.Labels ? LabelOutside(edge) + EndsCovered(edge, covered) : 0);
    }

    private int EndsCovered(int edge, double covered)
    {
        var length = lines[edge].Length;
        var before = 10 - (At[edge] * length) + (covered / 2);
        var after = (edges[edge].Directed ? 18 : 10) - ((1 - At[edge]) * length) + (covered / 2);
        var cost = Math.Abs(At[edge] - 0.5) * 10;
        cost += before > 0 ? 8 + before : 0;
        cost += after > 0 ? 8 + (1.5 * after) : 0;
        return Whole(cost);
    }

    private int LabelOutside(int edge)
    {
        ref readonly var label = ref lines[edge].Label;
        var beyond = Beyond(label.X, label.HalfWidth, Width) + Beyond(label.Y, label.HalfHeight, Height);
        return beyond > 0 ? Whole(20 + (3 * beyond)) : 0;
    }

    /// <summary>A tie and a plate: the label on it, the line through it.</summary>
    private int ThroughCost(int edge, int node)
    {
        var box = BoxOf(node);
        var cost = 0.0;
        ref readonly var line = ref lines[edge];
        if (Weights.Labels)
        {
            var deep = line.Label.Overlap(box, 5);
            cost += deep > 0 ? Weights.LabelPlate * (1 + (deep / 8)) : 0;
        }

        ref readonly var tie = ref edges[edge];
        if (node != tie.From && node != tie.To)
        {
            var inside = line.LengthInside(box, Weights.Clearance);
            cost += inside > 0 ? Weights.Through * weight[edge] * (1 + (inside / 40)) : 0;
        }

        return cost > 0 ? Whole(cost) : 0;
    }

    /// <summary>Two ties: crossing, at a small angle, label on label, line under a label.</summary>
    private int PairCost(int a, int b)
    {
        ref readonly var first = ref lines[a];
        ref readonly var second = ref lines[b];
        ref readonly var tieA = ref edges[a];
        ref readonly var tieB = ref edges[b];
        var cost = Weights.Labels ? LabelsCost(first, second) : 0;
        var shared = Shared(tieA, tieB);
        if (shared == Both)
        {
            return cost > 0 ? Whole(cost) : 0;
        }

        if ((shared == None || first.Pieces + second.Pieces > 2) && first.Crosses(second))
        {
            var along = (first.Path.Direction.X * second.Path.Direction.X) + (first.Path.Direction.Y * second.Path.Direction.Y);
            cost += Weights.Cross * weight[a] * weight[b] * (1 + (0.8 * along * along)) * (shared == None ? 1 : 1.5);
        }

        if (shared != None)
        {
            cost += AngleCost(first, second, tieA.From == shared == (tieB.From == shared)) * weight[a] * weight[b];
        }

        if (Weights.Labels)
        {
            var under = first.LengthInside(second.Label, 1.5) + second.LengthInside(first.Label, 1.5);
            cost += under > 0 ? Weights.LabelLine * (1 + (under / 25)) : 0;
        }

        return cost > 0 ? Whole(cost) : 0;
    }

    private double LabelsCost(in Line first, in Line second)
    {
        var deep = first.Label.Overlap(second.Label, 4);
        return deep > 0 ? Weights.LabelLabel * (1 + (deep / 8)) : 0;
    }

    private double AngleCost(in Line first, in Line second, bool sameSense)
    {
        var cosine = (first.Path.Direction.X * second.Path.Direction.X) + (first.Path.Direction.Y * second.Path.Direction.Y);
        var narrow = ((sameSense ? cosine : -cosine) - NarrowCosine) / (1 - NarrowCosine);
        return narrow > 0 ? Weights.Angle * narrow * (1 + (2 * narrow)) : 0;
    }

    private const int None = -1;
    private const int Both = -2;

    /// <summary>The node that two ties share, <see cref="None"/>, or <see cref="Both"/> of parallel ones.</summary>
    private static int Shared(in LayoutEdge a, in LayoutEdge b)
    {
        var first = a.From == b.From || a.From == b.To;
        var second = a.To == b.From || a.To == b.To;
        return first && second ? Both : first ? a.From : second ? a.To : None;
    }
}
