namespace GraphExplorer.Application.Settings;

/// <summary>What a page calls the network store; never with a password.</summary>
/// <param name="Short">What a line has room for: <c>network.db</c>, <c>neo4j at localhost</c>.</param>
/// <param name="Full">The whole address.</param>
public sealed record StoreName(string Short, string Full);
