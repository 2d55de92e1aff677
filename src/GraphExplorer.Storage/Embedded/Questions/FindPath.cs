using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>A shortest path, grown from both ends at once, the narrower side first.</summary>
internal static class FindPath
{
    /// <summary>The path, or null where there is none of at most that many hops.</summary>
    public static Network? Answer(Session session, TypeList types, string from, string to, int maxHops)
    {
        var start = EntityRows.Known(session, from).Key;
        var end = EntityRows.Known(session, to).Key;
        return Way(session, start, end, maxHops) is { } way ? Along(session, types, way) : null;
    }

    private static List<long>? Way(Session session, long start, long end, int maxHops)
    {
        if (start == end)
        {
            return [start];
        }

        var (a, b) = (new PathSide(start), new PathSide(end));
        while (a.Depth + b.Depth < maxHops && a.Width > 0 && b.Width > 0)
        {
            var (narrow, wide) = a.Width <= b.Width ? (a, b) : (b, a);
            if (narrow.Grow(session, wide) is { } meeting)
            {
                var back = b.WayTo(meeting);
                back.Reverse();
                return [.. a.WayTo(meeting), .. back.Skip(1)];
            }
        }

        return null;
    }

    private static Network Along(Session session, TypeList types, List<long> way)
    {
        var entities = EntityRows.ByKeys(session, way);
        var inside = TiesAmong.Find(session, entities.ToDictionary(row => row.Key, row => row.Ties));
        var steps = way.Zip(way.Skip(1), (one, other) => Strongest(session, inside, one, other)).ToList();
        return NetworkAssembly.Of(session, types, entities, inside, steps);
    }

    private static AssessedRelationship Strongest(Session session, List<LightTie> inside, long one, long other)
    {
        var between = inside.Where(tie => !tie.Unsupported && (tie.One, tie.Other) is var ends && (ends == (one, other) || ends == (other, one))).ToList();
        var best = between.Max(tie => tie.Rank);
        return RelationshipRows.ByKeys(session, between.Where(tie => tie.Rank == best).Select(tie => tie.Key))
            .MinBy(tie => tie.Relationship.Id, StringComparer.Ordinal)!;
    }
}
