using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Explorations;

/// <summary>Fetches the network that an exploration shows. No facts are kept in the exploration, so they are those of now.</summary>
public sealed class ExplorationNetwork(INetworkStore store)
{
    /// <summary>All of it, and what its filters let through.</summary>
    public async Task<ShownNetwork> OfAsync(ExplorationState state, CancellationToken cancel)
    {
        var filter = state.Settings.Filter;
        var all = await store.AmongAsync([.. state.Shown.Keys], NetworkFilter.None with { Unsupported = filter.Unsupported }, cancel);
        var kinds = all.Entities.ToDictionary(entity => entity.Entity.Id, entity => entity.Entity.Kind, StringComparer.Ordinal);
        return new ShownNetwork(all, filter.IsEmpty ? all : Narrowed(all, filter, kinds), [.. Effects(all, filter, kinds)], NetworkFacets.Of(all));
    }

    private static Network Narrowed(Network all, NetworkFilter filter, Dictionary<string, EntityKind> kinds)
    {
        var ties = all.Relationships.Where(tie => Passes(all, filter, kinds, tie)).ToArray();
        var ends = ties.SelectMany(tie => new[] { tie.Relationship.From, tie.Relationship.To }).ToHashSet(StringComparer.Ordinal);
        return all with { Relationships = ties, Entities = [.. all.Entities.Where(entity => ends.Contains(entity.Entity.Id))] };
    }

    private static bool Passes(Network all, NetworkFilter filter, Dictionary<string, EntityKind> kinds, AssessedRelationship tie) =>
        filter.Passes(tie, all.Types[tie.Relationship.Type], kinds[tie.Relationship.From], kinds[tie.Relationship.To]);

    private static IEnumerable<FilterEffect> Effects(Network all, NetworkFilter filter, Dictionary<string, EntityKind> kinds)
    {
        var open = NetworkFilter.None with { Unsupported = filter.Unsupported };
        (string Facet, bool Set, NetworkFilter Alone)[] facets =
        [
            ("kind", filter.Kinds.Count > 0, open with { Kinds = filter.Kinds }),
            ("family", filter.Families.Count > 0, open with { Families = filter.Families }),
            ("type", filter.Types.Count > 0, open with { Types = filter.Types }),
            ("confidence", filter.Confidences.Count > 0, open with { Confidences = filter.Confidences }),
            ("contested", filter.Contested is not null, open with { Contested = filter.Contested }),
        ];
        return facets.Where(facet => facet.Set)
            .Select(facet => new FilterEffect(facet.Facet, all.Relationships.Count(tie => !Passes(all, facet.Alone, kinds, tie))));
    }
}
