namespace GraphExplorer.Scenes.Layouts.Organic;

/// <summary>A sketch drawn out, with what is wrong with it.</summary>
/// <param name="Board">The picture.</param>
/// <param name="Overlaps">What lies on something else.</param>
/// <param name="Faults">The same, and lines through plates.</param>
internal sealed record Drawn(Board Board, int Overlaps, int Faults)
{
    /// <summary>The fewest faults first, then the least cost.</summary>
    public (int Faults, long Cost) Order => (Faults, Board.Cost);

    /// <summary>Looks at a picture.</summary>
    public static Drawn Of(Board board)
    {
        var overlaps = board.Overlaps();
        return new Drawn(board, overlaps, overlaps + board.Through());
    }
}
