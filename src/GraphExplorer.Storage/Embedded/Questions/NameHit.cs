namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>A name that matched.</summary>
/// <param name="Entity">Row key of its entity.</param>
/// <param name="Position">0 for the name to show, then the other names.</param>
/// <param name="Text">The name.</param>
/// <param name="Score">How well, above 0 to 1.</param>
internal sealed record NameHit(long Entity, long Position, string Text, double Score);
