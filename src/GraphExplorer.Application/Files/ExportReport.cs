namespace GraphExplorer.Application.Files;

/// <summary>What came of an export.</summary>
/// <param name="LeftOut">How many claims and relationships the form has no room for.</param>
/// <param name="Change">The store's change that the file shows.</param>
/// <param name="Moved">Whether somebody wrote to a database that is not ours meanwhile, so that some of the file may be older than the rest.</param>
public sealed record ExportReport(long LeftOut, long Change, bool Moved);
