using GraphExplorer.Scenes.Layouts.Labels;
using GraphExplorer.Scenes.Layouts.Organic;

namespace GraphExplorer.Scenes.Layouts.Growing;

/// <summary>Polishes the new nodes and labels of a picture, around all that stands.</summary>
internal sealed class Settling(LayoutGraph graph, LayoutRequest request, Standing standing)
{
    private const int MovesEach = 800;
    private const int MostMoves = 60_000;
    private const long MostWork = 4_000_000;
    private const int MostRounds = 3;
    private const double Around = 160;

    /// <summary>The places, polished where the graph is small enough; above that only labels slide.</summary>
    public LayoutResult Settle(LayoutResult places, CancellationToken cancel)
    {
        if (graph.Nodes.Count > OrganicLayout.MostNodes || graph.Edges.Count > OrganicLayout.MostEdges)
        {
            LabelSlider.Slide(graph, places, [.. standing.Labels.Select(stands => !stands)], cancel);
            return places;
        }

        var spread = Spread.Of(graph, places);
        var middle = (X: Math.Round(spread.Middle.X / 4) * 4, Y: Math.Round(spread.Middle.Y / 4) * 4);
        var board = new Board(graph);
        for (var i = 0; i < board.Nodes; i++)
        {
            (board.X[i], board.Y[i]) = (places.X[i] - middle.X, places.Y[i] - middle.Y);
        }

        places.At.CopyTo(board.At, 0);
        standing.Nodes.CopyTo(board.Pinned, 0);
        standing.Labels.CopyTo(board.Held, 0);
        board.Settle(spread.Width + (2 * Around), spread.Height + (2 * Around), new Weights());
        var polish = new Polish(board, SeededRandom.For(request.Seed, 0));
        for (var round = 0; round < MostRounds && (round == 0 || board.Overlaps() > 0); round++)
        {
            polish.Run(new Stage(Moves(), MostWork) { Patience = 8, Reach = 90, Jumps = 0.05, Slides = 0.3, Heat = 0.4, Grid = 4 }, cancel);
        }

        var settled = new LayoutResult([.. board.X.Select(x => x + middle.X)], [.. board.Y.Select(y => y + middle.Y)], board.At);
        Overlaps.Remove(graph, settled.X, settled.Y, standing.Nodes, cancel, Overlaps.Touching);
        return settled;
    }

    private int Moves() => Math.Min(MostMoves, MovesEach * (standing.Nodes.Count(stands => !stands) + standing.Labels.Count(stands => !stands)));
}
