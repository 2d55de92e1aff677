namespace GraphExplorer.Scenes.Layouts.Organic;

/// <summary>How much work an organic layout does; fixed numbers, never the clock.</summary>
internal sealed record Effort
{
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
}
