namespace GraphExplorer.Storage.Neo4j.Opening;

/// <summary>What was read is not of one state, or of one whose projections are behind. It never leaves the store.</summary>
internal sealed class MovedOnException() : Exception("The network was written to while it was read.");
