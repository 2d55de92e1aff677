using System.Runtime.CompilerServices;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Web.Canvas;

/// <summary>What pages look up in a network that is shown; made once for all of them that show it.</summary>
public sealed class ShownIndex
{
    private static readonly ConditionalWeakTable<Network, ShownIndex> Made = [];

    private readonly Dictionary<string, string> names;
    private readonly Lazy<Dictionary<string, AssessedRelationship>> ties;

    private ShownIndex(Network network)
    {
        names = network.Entities.ToDictionary(entity => entity.Entity.Id, entity => entity.Entity.Name, StringComparer.Ordinal);
        ties = new(() => network.Relationships.ToDictionary(tie => tie.Relationship.Id, StringComparer.Ordinal));
    }

    /// <summary>That of a network.</summary>
    public static ShownIndex Of(Network network) => Made.GetValue(network, shown => new ShownIndex(shown));

    /// <summary>The name of an entity that is shown, or null.</summary>
    public string? NameOf(string entityId) => names.GetValueOrDefault(entityId);

    /// <summary>A tie that is shown, or null.</summary>
    public AssessedRelationship? Tie(string id) => ties.Value.GetValueOrDefault(id);
}
