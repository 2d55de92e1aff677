namespace GraphExplorer.Application.Files;

/// <summary>What to import, and how.</summary>
/// <param name="Files">The files; those of one import may refer to one another.</param>
/// <param name="Author">Who imports; signs all that the files do not sign themselves.</param>
/// <param name="SkipBad">Whether what has no fault is loaded though something else has; without it one fault stops everything.</param>
public sealed record ImportRequest(IReadOnlyList<FileSource> Files, string Author, bool SkipBad = false);
