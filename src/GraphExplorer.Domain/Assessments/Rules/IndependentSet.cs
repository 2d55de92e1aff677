namespace GraphExplorer.Domain.Assessments.Rules;

/// <summary>The largest set of candidates of which each is independent of each.</summary>
internal static class IndependentSet
{
    /// <summary>Up to here every set is tried; above, candidates are taken one by one in their order.</summary>
    public const int ExactUpTo = 12;

    /// <summary>The places of the set's members; of several as large, the first by their order.</summary>
    /// <param name="between">Whether two places are independent; symmetric.</param>
    /// <param name="count">How many candidates.</param>
    public static int[] Largest(Func<int, int, bool> between, int count)
    {
        if (count < 2)
        {
            return count == 0 ? [] : [0];
        }

        return count <= ExactUpTo ? Exact(between, count, 0, [], []) : Greedy(between, count);
    }

    private static int[] Exact(Func<int, int, bool> between, int count, int from, List<int> chosen, int[] best)
    {
        if (chosen.Count > best.Length)
        {
            best = [.. chosen];
        }

        for (var next = from; next < count && chosen.Count + count - next > best.Length; next++)
        {
            if (chosen.TrueForAll(member => between(member, next)))
            {
                chosen.Add(next);
                best = Exact(between, count, next + 1, chosen, best);
                chosen.RemoveAt(chosen.Count - 1);
            }
        }

        return best;
    }

    // Where the first candidate is independent of none, begin with the first that is of some: two that are must never be missed.
    private static int[] Greedy(Func<int, int, bool> between, int count)
    {
        var from = 0;
        while (from < count && !Enumerable.Range(0, count).Any(other => between(from, other)))
        {
            from++;
        }

        var chosen = new List<int>();
        for (var next = from == count ? 0 : from; next < count; next++)
        {
            if (chosen.TrueForAll(member => between(member, next)))
            {
                chosen.Add(next);
            }
        }

        return [.. chosen];
    }
}
