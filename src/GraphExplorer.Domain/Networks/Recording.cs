namespace GraphExplorer.Domain.Networks;

/// <summary>What one relationship of somebody else's database says, as recorded there.</summary>
/// <param name="Type">Its type there.</param>
/// <param name="Confidence">How sure it is said to be.</param>
/// <param name="Source">Where it is said to be from.</param>
/// <param name="Period">When it is said to have held.</param>
/// <param name="Others">Everything else, by name.</param>
public sealed record Recording(
    string Type,
    IReadOnlyList<RecordedValue> Confidence,
    IReadOnlyList<RecordedValue> Source,
    IReadOnlyList<RecordedValue> Period,
    IReadOnlyList<RecordedValue> Others);
