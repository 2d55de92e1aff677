namespace GraphExplorer.Application.Files.Copying;

/// <summary>How far a copy has come.</summary>
/// <param name="Kind">What is copied or compared, in the plural.</param>
/// <param name="Compares">Whether it is compared already.</param>
/// <param name="Items">How many of them are done.</param>
/// <param name="Total">How many there are; 0 where that is not known.</param>
public sealed record CopyProgress(string Kind, bool Compares, long Items, long Total);
