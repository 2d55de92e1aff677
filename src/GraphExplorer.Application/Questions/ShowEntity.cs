using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Questions;

/// <summary>Shows all that is known of an entity: names, attributes with their claims, ties, questions raised.</summary>
public sealed class ShowEntity(INetworkStore store)
{
    /// <summary>The account.</summary>
    /// <exception cref="NotFoundException">Nothing has that id.</exception>
    public async Task<EntityAccount> RunAsync(string id, CancellationToken cancel) =>
        await store.EntityAsync(id, cancel)
        ?? throw new NotFoundException($"No entity has the id '{id}'.", "It may come from another store; search for its name.");
}
