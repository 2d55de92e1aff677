using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Scenes.Layouts.Organic;

/// <summary>First places by stress: every pair is to lie as far apart as the shortest way between them is long (Kamada and Kawai; solved by localized majorization).</summary>
internal sealed class Stress
{
    private const double Apart = 1e9;
    private const int Rounds = 120;
    private readonly int count;
    private readonly double[] wanted;

    /// <summary>Measures the ways once; many attempts can start from them.</summary>
    public Stress(LayoutGraph graph)
    {
        count = graph.Nodes.Count;
        wanted = new double[count * count];
        Array.Fill(wanted, Apart);
        foreach (var edge in graph.Edges)
        {
            var length = Math.Min(400, Wanted(graph, edge));
            var known = wanted[(edge.From * count) + edge.To];
            wanted[(edge.From * count) + edge.To] = wanted[(edge.To * count) + edge.From] = known < Apart ? Math.Max(known, length) : length;
        }

        Shorten();
    }

    /// <summary>The length that a tie wants: its label, room before and behind, and the plates; rivals are held least close, parts and leaders most.</summary>
    public static double Wanted(LayoutGraph graph, LayoutEdge edge)
    {
        var from = graph.Nodes[edge.From];
        var to = graph.Nodes[edge.To];
        var plates = (Math.Min(from.Width, from.Height * 1.6) + Math.Min(to.Width, to.Height * 1.6)) / 2;
        return (edge.LabelWidth + 34 + plates) * Share(edge.Family);
    }

    /// <summary>Places from a chance start in a frame.</summary>
    public void Place(double[] x, double[] y, double width, double height, ref SeededRandom random)
    {
        for (var i = 0; i < count; i++)
        {
            x[i] = (random.Unit() - 0.5) * width;
            y[i] = (random.Unit() - 0.5) * height;
        }

        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < count; i++)
            {
                Move(i, x, y);
            }
        }
    }

    private void Move(int i, double[] x, double[] y)
    {
        double sumX = 0, sumY = 0, sum = 0;
        for (var j = 0; j < count; j++)
        {
            var want = wanted[(i * count) + j];
            if (j == i || want >= Apart)
            {
                continue;
            }

            double dx = x[i] - x[j], dy = y[i] - y[j];
            var distance = Math.Sqrt((dx * dx) + (dy * dy)) + 1e-9;
            var pull = 1 / (want * want);
            sumX += pull * (x[j] + (want * dx / distance));
            sumY += pull * (y[j] + (want * dy / distance));
            sum += pull;
        }

        if (sum > 0)
        {
            x[i] = sumX / sum;
            y[i] = sumY / sum;
        }
    }

    private void Shorten()
    {
        for (var k = 0; k < count; k++)
        {
            for (var i = 0; i < count; i++)
            {
                var first = wanted[(i * count) + k];
                for (var j = 0; first < Apart && j < count; j++)
                {
                    wanted[(i * count) + j] = Math.Min(wanted[(i * count) + j], first + wanted[(k * count) + j]);
                }
            }
        }
    }

    private static double Share(Family family) => family switch
    {
        Family.Structure or Family.Leadership => 0.85,
        Family.Alliance => 0.9,
        Family.Action or Family.Contact => 0.95,
        Family.Rivalry => 1.15,
        _ => 1,
    };
}
