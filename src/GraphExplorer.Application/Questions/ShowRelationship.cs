using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Questions;

/// <summary>Shows all that is known of a relationship: claims for and against, reviews, why this confidence.</summary>
public sealed class ShowRelationship(INetworkStore store)
{
    /// <summary>The account.</summary>
    /// <exception cref="NotFoundException">Nothing has that id.</exception>
    public async Task<RelationshipAccount> RunAsync(string id, CancellationToken cancel) =>
        await store.RelationshipAsync(id, cancel)
        ?? throw new NotFoundException($"No relationship has the id '{id}'.", "It may come from another store; search for one of its ends.");
}
