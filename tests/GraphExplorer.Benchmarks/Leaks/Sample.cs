namespace GraphExplorer.Benchmarks.Leaks;

/// <summary>What page and server hold at one moment, after all that can be collected was.</summary>
/// <param name="Expansions">How many expansions lie behind.</param>
/// <param name="Page">What the page holds.</param>
/// <param name="ServerBytes">Objects of the server, bytes: those of the one circuit, and what the process keeps for all.</param>
internal sealed record Sample(int Expansions, HeldByPage Page, double ServerBytes);
