using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Application.Questions;

/// <summary>Cuts a part out of a network that holds every tie among its entities, as the store would have answered for that part.</summary>
internal static class NetworkCut
{
    /// <summary>The network of some of its entities.</summary>
    /// <param name="whole">Without a filter on ties.</param>
    /// <param name="entityIds">The entities, in the order of the answer; each is in it.</param>
    public static Network Of(Network whole, IReadOnlyCollection<string> entityIds)
    {
        var kept = entityIds.ToHashSet(StringComparer.Ordinal);
        var ties = whole.Relationships.Where(tie => kept.Contains(tie.Relationship.From) && kept.Contains(tie.Relationship.To)).ToArray();
        var cutOff = CutOff(whole, kept);
        var byId = whole.Entities.ToDictionary(entity => entity.Entity.Id, StringComparer.Ordinal);
        return whole with
        {
            Entities = [.. kept.Count == entityIds.Count ? entityIds.Select(Entity) : kept.Select(Entity)],
            Relationships = ties,
            Types = ties.Select(tie => tie.Relationship.Type).Distinct().ToDictionary(id => id, id => whole.Types[id], StringComparer.Ordinal),
            Total = new NetworkCounts(kept.Count, ties.Length),
        };

        NetworkEntity Entity(string id) =>
            cutOff.TryGetValue(id, out var neighbours) ? byId[id] with { HiddenNeighbours = byId[id].HiddenNeighbours + neighbours.Count } : byId[id];
    }

    /// <summary>The neighbours that are cut off, by entity; an unsupported tie makes none.</summary>
    private static Dictionary<string, HashSet<string>> CutOff(Network whole, HashSet<string> kept)
    {
        var cutOff = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var (from, to) in whole.Relationships.Where(tie => !tie.Assessment.Unsupported).Select(tie => (tie.Relationship.From, tie.Relationship.To)))
        {
            if (kept.Contains(from) != kept.Contains(to))
            {
                var (inside, outside) = kept.Contains(from) ? (from, to) : (to, from);
                if (!cutOff.TryGetValue(inside, out var neighbours))
                {
                    cutOff.Add(inside, neighbours = new HashSet<string>(StringComparer.Ordinal));
                }

                neighbours.Add(outside);
            }
        }

        return cutOff;
    }
}
