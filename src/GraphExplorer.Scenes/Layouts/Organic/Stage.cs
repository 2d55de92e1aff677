namespace GraphExplorer.Scenes.Layouts.Organic;

/// <summary>One stage of polishing: how many moves, how patient, how far.</summary>
/// <param name="Moves">How many moves are tried.</param>
/// <param name="MostWork">How many pairs they may look at in all: a dense graph ends with fewer moves, but in the same time.</param>
internal sealed record Stage(int Moves, long MostWork)
{
    /// <summary>The most that the cost may rise by a move at the start of the stage.</summary>
    public double Patience { get; init; } = 12;

    /// <summary>The same at its end.</summary>
    public double LastPatience { get; init; } = 0.2;

    /// <summary>How far a node is shifted at the start, px.</summary>
    public double Reach { get; init; } = 70;

    /// <summary>Share of shifts that go anywhere in the frame.</summary>
    public double Jumps { get; init; } = 0.12;

    /// <summary>Share of moves that slide a label.</summary>
    public double Slides { get; init; } = 0.2;

    /// <summary>Share of moves that look for the worst placed of some.</summary>
    public double Heat { get; init; } = 0.3;

    /// <summary>Places are multiples of this, px; 0 for any place.</summary>
    public double Grid { get; init; }
}
