namespace GraphExplorer.Benchmarks.Leaks;

/// <summary>What a page holds.</summary>
/// <param name="Bytes">Of its scripts' heap: objects, and the code that the browser makes of the scripts as it sees them run.</param>
/// <param name="Objects">How many objects its scripts hold, functions and lists included.</param>
/// <param name="Nodes">Nodes of its documents, attached or kept by scripts.</param>
/// <param name="Listeners">Listeners for its events.</param>
internal sealed record HeldByPage(double Bytes, double Objects, double Nodes, double Listeners);
