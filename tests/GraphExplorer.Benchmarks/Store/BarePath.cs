using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Benchmarks.Store;

/// <summary>A shortest path as one would ask SQLite for it by hand: one statement a hop, from both ends, the narrower side first. In one recursive statement it cannot end where the sides meet, and takes all that eight hops reach.</summary>
internal static class BarePath
{
    private const int MostHops = 8;

    /// <summary>Asks; gives the number of rows of the way's entities and the ties among them.</summary>
    public static int Ask(BareFile file, string from, string to)
    {
        var (a, b) = (file.Reader.Number(BareSql.Key, from)!.Value, file.Reader.Number(BareSql.Key, to)!.Value);
        var (one, other) = (new Dictionary<long, long> { [a] = a }, new Dictionary<long, long> { [b] = b });
        var (left, right) = (new List<long> { a }, new List<long> { b });
        for (var hop = 0; hop < MostHops && left.Count > 0 && right.Count > 0; hop++)
        {
            if (left.Count > right.Count)
            {
                (one, other, left, right) = (other, one, right, left);
            }

            (left, var meeting) = Next(file, left, one, other);
            if (meeting is { } met)
            {
                return file.Ask(BareSql.Way, KeyList.Of(Way(one, met).Concat(Way(other, met).Skip(1))));
            }
        }

        return 0;
    }

    private static (List<long> Reached, long? Meeting) Next(BareFile file, List<long> frontier, Dictionary<long, long> before, Dictionary<long, long> other)
    {
        var reached = new List<long>();
        using var rows = file.Reader.Rows(BareSql.Hop, KeyList.Of(frontier));
        while (rows.Read())
        {
            var across = rows.GetInt64(1);
            if (before.TryAdd(across, rows.GetInt64(0)))
            {
                if (other.ContainsKey(across))
                {
                    return (reached, across);
                }

                reached.Add(across);
            }
        }

        return (reached, null);
    }

    private static IEnumerable<long> Way(Dictionary<long, long> before, long from)
    {
        yield return from;
        while (before[from] != from)
        {
            from = before[from];
            yield return from;
        }
    }
}
