namespace GraphExplorer.Scenes.Layouts;

/// <summary>Some nodes of a graph with the ties among them.</summary>
/// <param name="Graph">The part, with indices of its own.</param>
/// <param name="Nodes">For each of its nodes, the index in the whole.</param>
/// <param name="Edges">For each of its edges, the index in the whole.</param>
internal sealed record Subgraph(LayoutGraph Graph, int[] Nodes, int[] Edges)
{
    /// <summary>The part that these nodes span.</summary>
    public static Subgraph Of(LayoutGraph whole, int[] nodes) => Split(whole, [nodes])[0];

    /// <summary>The parts that these sets of nodes span; no node is in two of them.</summary>
    public static IReadOnlyList<Subgraph> Split(LayoutGraph whole, IReadOnlyList<int[]> parts)
    {
        const int Nowhere = -1;
        var part = new int[whole.Nodes.Count];
        var index = new int[whole.Nodes.Count];
        Array.Fill(part, Nowhere);
        for (var i = 0; i < parts.Count; i++)
        {
            for (var j = 0; j < parts[i].Length; j++)
            {
                (part[parts[i][j]], index[parts[i][j]]) = (i, j);
            }
        }

        var edges = parts.Select(_ => new List<int>()).ToArray();
        for (var edge = 0; edge < whole.Edges.Count; edge++)
        {
            var home = part[whole.Edges[edge].From];
            if (home != Nowhere && home == part[whole.Edges[edge].To])
            {
                edges[home].Add(edge);
            }
        }

        return [.. parts.Select((nodes, i) => new Subgraph(Cut(whole, nodes, edges[i], index), nodes, [.. edges[i]]))];
    }

    /// <summary>Copies places and labels of the part into those of the whole, shifted.</summary>
    public void Write(LayoutResult part, LayoutResult whole, double dx, double dy)
    {
        for (var i = 0; i < Nodes.Length; i++)
        {
            whole.X[Nodes[i]] = part.X[i] + dx;
            whole.Y[Nodes[i]] = part.Y[i] + dy;
        }

        for (var i = 0; i < Edges.Length; i++)
        {
            whole.At[Edges[i]] = part.At[i];
        }
    }

    /// <summary>The part's places and labels out of those of the whole.</summary>
    public LayoutResult Read(LayoutResult whole) =>
        new([.. Nodes.Select(node => whole.X[node])], [.. Nodes.Select(node => whole.Y[node])], [.. Edges.Select(edge => whole.At[edge])]);

    private static LayoutGraph Cut(LayoutGraph whole, int[] nodes, List<int> edges, int[] index) => new(
        [.. nodes.Select(node => whole.Nodes[node])],
        [.. edges.Select(edge => whole.Edges[edge]).Select(edge => edge with { From = index[edge.From], To = index[edge.To] })]);
}
