namespace GraphExplorer.Domain.Networks;

/// <summary>A question whose answer is a network.</summary>
/// <param name="Focus">The entity to walk from, or null for the whole network.</param>
/// <param name="Hops">How far, 1 to <see cref="MaxHops"/>.</param>
/// <param name="Filter">Applied during the walk.</param>
/// <param name="Limit">How many entities at most, 1 to <see cref="MaxLimit"/>: nearest first, then best tied, then by id.</param>
public sealed record NetworkQuestion(string? Focus, int Hops, NetworkFilter Filter, int Limit = NetworkQuestion.DefaultLimit)
{
    /// <summary>The limit where none is given.</summary>
    public const int DefaultLimit = 500;

    /// <summary>The largest limit.</summary>
    public const int MaxLimit = 50_000;

    /// <summary>The furthest walk.</summary>
    public const int MaxHops = 4;
}
