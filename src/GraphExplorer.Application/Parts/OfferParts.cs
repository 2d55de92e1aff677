using GraphExplorer.Analysis.Parts;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Parts;

/// <summary>Tells which parts of a large network one can begin with.</summary>
public sealed class OfferParts(NetworkParts parts, INetworkStore store)
{
    private const int MostCommunities = 8;
    private const int MostComponents = 4;
    private const int Fewest = 3;

    /// <summary>The largest of each kind.</summary>
    /// <exception cref="Domain.Faults.GraphExplorerException">The network is too large for it, or cannot be read.</exception>
    public async Task<PartOffer> RunAsync(IProgress<double>? progress, CancellationToken cancel)
    {
        var split = await parts.SplitAsync(progress, cancel);
        var components = split.Components.Groups.Count > 1 ? await NamedAsync(PartKind.Component, split.Components, MostComponents, cancel) : [];
        return new PartOffer(Families(split.Graph), await NamedAsync(PartKind.Community, split.Communities, MostCommunities, cancel), components, split.Components.Groups.Count);
    }

    private async Task<IReadOnlyList<NamedPart>> NamedAsync(PartKind kind, Partition partition, int most, CancellationToken cancel)
    {
        var largest = partition.Groups.Where(group => group.Entities >= Fewest).Take(most).ToArray();
        var names = (await store.EntitiesAsync([.. largest.Select(group => group.BestTied)], cancel)).ToDictionary(entity => entity.Id, entity => entity.Name, StringComparer.Ordinal);
        return [.. largest
            .Where(group => names.ContainsKey(group.BestTied))
            .Select(group => new NamedPart(new PartAround(kind, group.BestTied), names[group.BestTied], new NetworkCounts(group.Entities, group.Ties)))];
    }

    private static IReadOnlyList<FamilyPart> Families(TieGraph graph)
    {
        var ends = new Dictionary<Family, (HashSet<int> Entities, int Ties)>();
        for (var tie = 0; tie < graph.Ties.Count; tie++)
        {
            var (entities, ties) = ends.GetValueOrDefault(graph.Families[tie], ([], 0));
            entities.Add(graph.Ties[tie].From);
            entities.Add(graph.Ties[tie].To);
            ends[graph.Families[tie]] = (entities, ties + 1);
        }

        return [.. ends.OrderBy(end => end.Key).Select(end => new FamilyPart(end.Key, new NetworkCounts(end.Value.Entities.Count, end.Value.Ties)))];
    }
}
