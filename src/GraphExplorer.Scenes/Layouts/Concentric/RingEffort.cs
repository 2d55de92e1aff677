namespace GraphExplorer.Scenes.Layouts.Concentric;

/// <summary>How much work polishing rings does.</summary>
/// <param name="Threads">How many attempts run beside one another; changes nothing in what comes out.</param>
/// <param name="MovesEach">Moves of an attempt, for each node and tie.</param>
internal sealed record RingEffort(int Threads = 2, int MovesEach = 800)
{
    /// <summary>Little, where hundreds of graphs are laid out.</summary>
    public static RingEffort Quick { get; } = new() { MovesEach = 30 };
}
