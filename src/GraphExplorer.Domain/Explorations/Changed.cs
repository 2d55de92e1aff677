namespace GraphExplorer.Domain.Explorations;

/// <summary>A value before and after a step; the default where it was not there.</summary>
/// <param name="Before">Before.</param>
/// <param name="After">After.</param>
/// <typeparam name="T">What changed.</typeparam>
public sealed record Changed<T>(T? Before, T? After)
{
    /// <summary>The change back.</summary>
    public Changed<T> Reverse() => new(After, Before);
}
