namespace GraphExplorer.Analysis.Parts;

/// <summary>A network in groups.</summary>
public sealed class Partition
{
    private readonly TieGraph graph;
    private readonly int[] groupOf;
    private readonly int[] ties;

    /// <param name="graph">What is split.</param>
    /// <param name="groupOf">The group of each entity, from 0.</param>
    public Partition(TieGraph graph, int[] groupOf)
    {
        this.graph = graph;
        this.groupOf = groupOf;
        ties = new int[groupOf.Length];
        foreach (var (from, to) in graph.Ties)
        {
            ties[from]++;
            ties[to]++;
        }

        Groups = [.. Counted().OrderByDescending(group => group.Entities).ThenBy(group => group.BestTied, StringComparer.Ordinal)];
    }

    /// <summary>The largest first.</summary>
    public IReadOnlyList<PartGroup> Groups { get; }

    /// <summary>The entities of the group that an entity is in, the best tied first; only itself where it has no tie.</summary>
    public IReadOnlyList<string> Around(string id) => graph.Find(id) is { } at
        ? [.. Enumerable.Range(0, groupOf.Length)
            .Where(entity => groupOf[entity] == groupOf[at])
            .OrderByDescending(entity => ties[entity])
            .ThenBy(entity => graph.Ids[entity], StringComparer.Ordinal)
            .Select(entity => graph.Ids[entity])]
        : [id];

    private IEnumerable<PartGroup> Counted()
    {
        var groups = groupOf.Length == 0 ? 0 : groupOf.Max() + 1;
        var (entities, within, best) = (new int[groups], new int[groups], Enumerable.Repeat(-1, groups).ToArray());
        for (var entity = 0; entity < groupOf.Length; entity++)
        {
            ref var first = ref best[groupOf[entity]];
            entities[groupOf[entity]]++;
            first = first < 0 || ties[entity] > ties[first] || (ties[entity] == ties[first] && string.CompareOrdinal(graph.Ids[entity], graph.Ids[first]) < 0) ? entity : first;
        }

        foreach (var (from, to) in graph.Ties)
        {
            within[groupOf[from]] += groupOf[from] == groupOf[to] ? 1 : 0;
        }

        return Enumerable.Range(0, groups).Select(group => new PartGroup(graph.Ids[best[group]], entities[group], within[group]));
    }
}
