namespace GraphExplorer.Storage.Neo4j.Opening;

/// <summary>A step forward of what a database is made of.</summary>
/// <param name="Version">The version that it has afterwards; 1 for the first.</param>
/// <param name="Statements">What is done, each statement in a transaction of its own and safe to run twice and by two at once.</param>
internal sealed record SchemaStep(int Version, IReadOnlyList<string> Statements);
