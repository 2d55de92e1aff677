using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Benchmarks.Store;

/// <summary>A question of the product, asked many times about other entities.</summary>
/// <param name="Name">What is asked, in words.</param>
/// <param name="Rounds">How often.</param>
/// <param name="Ask">Asks a store for a round; gives the number of results.</param>
/// <param name="Bare">The same as one statement for a Neo4j server, or null.</param>
/// <param name="OnFile">The same by hand for a file, or null.</param>
internal sealed record Question(string Name, int Rounds, Func<INetworkStore, int, Task<int>> Ask, Bare? Bare = null, BareOnFile? OnFile = null);
