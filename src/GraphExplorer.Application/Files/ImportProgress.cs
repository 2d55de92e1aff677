namespace GraphExplorer.Application.Files;

/// <summary>How far an import has come.</summary>
/// <param name="Phase">What it does.</param>
/// <param name="File">The file in hand.</param>
/// <param name="Part">How much of the file was read in this phase, 0 to 1.</param>
/// <param name="Items">How many items were read in this phase.</param>
public sealed record ImportProgress(ImportPhase Phase, string File, double Part, long Items);
