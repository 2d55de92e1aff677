namespace GraphExplorer.Domain.Networks;

/// <summary>What somebody else's database records on a tie. Shown beside the assessment, never part of it.</summary>
/// <param name="First">The first recordings, at most <see cref="Most"/>.</param>
/// <param name="Total">How many there are: parallel relationships of theirs make one tie of ours.</param>
public sealed record Recordings(IReadOnlyList<Recording> First, int Total)
{
    /// <summary>How many are listed at most.</summary>
    public const int Most = 50;

    /// <summary>None: the network is our own.</summary>
    public static readonly Recordings None = new([], 0);
}
