namespace GraphExplorer.Scenes.Layouts;

/// <summary>Puts parts, each laid out by itself, beside one another.</summary>
internal sealed class Packing(LayoutGraph whole, LayoutRequest request)
{
    private readonly List<(Subgraph Part, LayoutResult Places, Spread Spread)> parts = [];

    /// <summary>Takes a part with its places.</summary>
    public void Add(Subgraph part, LayoutResult places) => parts.Add((part, places, Spread.Of(part.Graph, places)));

    /// <summary>All of them; a single one keeps its places.</summary>
    public LayoutResult Packed()
    {
        var packed = new LayoutResult(new double[whole.Nodes.Count], new double[whole.Nodes.Count], new double[whole.Edges.Count]);
        if (parts.Count == 1)
        {
            parts[0].Part.Write(parts[0].Places, packed, 0, 0);
            return packed;
        }

        var middles = Shelves.Pack([.. parts.Select(part => (part.Spread.Width, part.Spread.Height))], request.Width / request.Height);
        for (var i = 0; i < parts.Count; i++)
        {
            var (part, places, spread) = parts[i];
            part.Write(places, packed, Math.Round(middles[i].X - spread.Middle.X), Math.Round(middles[i].Y - spread.Middle.Y));
        }

        return packed;
    }
}
