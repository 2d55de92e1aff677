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
        var steps = way.Zip(way.Skip(1), (one, other) => Strongest(inside, one, other)).ToList();
        var read = RelationshipRows.ByKeys(session, steps.SelectMany(step => step));
        return NetworkAssembly.Of(session, types, entities, inside, [.. Firsts(steps, read)]);
    }

    /// <summary>Row keys of the ties between two entities that rank highest.</summary>
    private static List<long> Strongest(List<LightTie> inside, long one, long other)
    {
        var between = inside.Where(tie => !tie.Unsupported && (tie.One, tie.Other) is var ends && (ends == (one, other) || ends == (other, one))).ToList();
        var best = between.Max(tie => tie.Rank);
        return [.. between.Where(tie => tie.Rank == best).Select(tie => tie.Key)];
    }

    /// <summary>Of each step the first by id; the ties of all steps were read in one statement, those of a step after those of the one before.</summary>
    private static IEnumerable<AssessedRelationship> Firsts(List<List<long>> steps, List<AssessedRelationship> read)
    {
        var before = 0;
        foreach (var step in steps)
        {
            yield return read.Slice(before, step.Count).MinBy(tie => tie.Relationship.Id, StringComparer.Ordinal)!;
            before += step.Count;
        }
    }
}
