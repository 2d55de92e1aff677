using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Files;

/// <summary>
/// Entities and ties as a store of our own would give them, by id. Somebody else's database has an order of its own, and
/// makes the ids of ties otherwise: it is gathered first.
/// </summary>
internal static class OwnOrder
{
    /// <summary>The entities.</summary>
    public static IAsyncEnumerable<Entity> EntitiesAsync(INetworkStore store, CancellationToken cancel) => store.ReadOnlyBecause is null
        ? store.ReadEntitiesAsync(cancel)
        : store.ReadEntitiesAsync(cancel).OrderBy(entity => entity.Id, StringComparer.Ordinal);

    /// <summary>The ties.</summary>
    public static IAsyncEnumerable<AssessedRelationship> TiesAsync(
        INetworkStore store, IReadOnlyDictionary<string, RelationshipType> types, CancellationToken cancel) => store.ReadOnlyBecause is null
        ? store.ReadRelationshipsAsync(cancel)
        : store.ReadRelationshipsAsync(cancel)
            .Select(tie => tie with { Relationship = Relationship.Of(tie.Relationship.From, types[tie.Relationship.Type], tie.Relationship.To) })
            .OrderBy(tie => tie.Relationship.Id, StringComparer.Ordinal);
}
