namespace GraphExplorer.Neo4jServers;

/// <summary>What came of the search for a server.</summary>
/// <param name="Server">The server, or null where nothing names or starts one.</param>
/// <param name="Reason">Why there is none.</param>
/// <param name="Held">What ends with the tests: a server that they started, or their turn on one that they were given.</param>
public sealed record FoundServer(Neo4jServer? Server, string? Reason = null, IAsyncDisposable? Held = null);
