namespace GraphExplorer.Domain.Stores;

/// <summary>What a check of a network store found.</summary>
/// <param name="Counts">What it holds.</param>
/// <param name="Faults">What is wrong, each with its remedy; empty where all is well.</param>
/// <param name="Behind">Relationships whose projection was behind its facts.</param>
/// <param name="Repaired">How many of them were mended.</param>
public sealed record StoreCheck(StoreCounts Counts, IReadOnlyList<string> Faults, int Behind, int Repaired)
{
    /// <summary>What is no fault and worth knowing, a sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
