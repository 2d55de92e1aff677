namespace GraphExplorer.Application.Questions;

/// <summary>How the network may be used.</summary>
/// <param name="ReadOnlyBecause">Why nothing can be written, a sentence; null where it can.</param>
/// <param name="Foreign">Whether it lies in somebody else's database, which a mapping says how to read.</param>
/// <param name="Unmapped">Whether there is no such mapping yet.</param>
public sealed record StoreTerms(string? ReadOnlyBecause, bool Foreign, bool Unmapped)
{
    /// <summary>A network of our own.</summary>
    public static readonly StoreTerms Ours = new(null, false, false);

    /// <summary>Whether nothing can be written.</summary>
    public bool IsReadOnly => ReadOnlyBecause is not null;
}
