using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Questions;

/// <summary>Lists the relationship types of the store.</summary>
public sealed class ListTypes(INetworkStore store)
{
    /// <summary>By id.</summary>
    public Task<IReadOnlyDictionary<string, RelationshipType>> RunAsync(CancellationToken cancel) => store.TypesAsync(cancel);
}
