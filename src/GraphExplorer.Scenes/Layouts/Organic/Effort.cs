namespace GraphExplorer.Scenes.Layouts.Organic;

/// <summary>How much work an organic layout does; fixed numbers, never the clock.</summary>
internal sealed record Effort
{
    // the seed network looks at 0.2 million pairs in a sketch or a step and 1.6 million in the last step

    /// <summary>The most pairs that a sketch looks at.</summary>
    public const long SketchWork = 400_000;

    /// <summary>The most pairs that a step of the shrink-wrap looks at.</summary>
    public const long StepWork = 700_000;

    /// <summary>The most pairs that its last step looks at.</summary>
    public const long LastWork = 4_000_000;

    private const int Few = 12;
    private const int Some = 45;
    private const int Many = 130;

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

    /// <summary>The effort for a graph of that many nodes and ties together: fewer attempts where there are few of them, and where each takes long.</summary>
    public Effort For(int size) =>
        size <= Few ? AtMost(8, 2)
        : size <= Some ? AtMost(24, 4)
        : size > Many ? AtMost(40, 4)
        : this;

    private Effort AtMost(int sketches, int finalists) =>
        this with { Sketches = Math.Min(Sketches, sketches), Finalists = Math.Min(Finalists, finalists) };
}
