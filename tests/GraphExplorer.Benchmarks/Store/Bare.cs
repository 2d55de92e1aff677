namespace GraphExplorer.Benchmarks.Store;

/// <summary>A question as one would write it by hand for the server: one statement, its answer read and thrown away.</summary>
/// <param name="Text">The Cypher.</param>
/// <param name="Parameters">Its parameters for a round.</param>
/// <param name="Writes">Whether it writes.</param>
internal sealed record Bare(string Text, Func<int, object> Parameters, bool Writes = false);
