namespace GraphExplorer.Scenes.Layouts.Organic;

/// <summary>How much work an organic layout does; fixed numbers, never the clock.</summary>
internal sealed record Effort
{
    // the seed network has 82 nodes and ties
    private const int Usual = 100;
    private const int Few = 12;

    /// <summary>For the many small parts of a large graph.</summary>
    public static Effort Quick { get; } = new() { Sketches = 2, SketchMoves = 60, Finalists = 1, StepMoves = 25, LastMoves = 150 };

    /// <summary>How many sketches are made.</summary>
    public int Sketches { get; init; } = 64;

    /// <summary>Moves of a sketch, for each node and tie.</summary>
    public int SketchMoves { get; init; } = 120;

    /// <summary>How many of the best sketches are drawn out.</summary>
    public int Finalists { get; init; } = 6;

    /// <summary>Moves at each step of the shrink-wrap, for each node and tie.</summary>
    public int StepMoves { get; init; } = 150;

    /// <summary>Moves at the last step, for each node and tie.</summary>
    public int LastMoves { get; init; } = 800;

    /// <summary>How many attempts run beside one another; changes nothing in what comes out.</summary>
    public int Threads { get; init; } = 2;

    /// <summary>The effort for a graph of that many nodes and ties together: less for each of them where there are many, since each move then takes longer, and fewer attempts where there are few.</summary>
    public Effort For(int size)
    {
        if (size <= Usual)
        {
            return size > Few ? this : this with { Sketches = Math.Min(Sketches, 8), Finalists = Math.Min(Finalists, 2) };
        }

        var share = (double)Usual * Usual / ((double)size * size);
        return this with
        {
            SketchMoves = Math.Max(20, (int)(SketchMoves * share)),
            StepMoves = Math.Max(30, (int)(StepMoves * share)),
            LastMoves = Math.Max(100, (int)(LastMoves * share)),
        };
    }
}
