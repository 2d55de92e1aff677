namespace GraphExplorer.Storage.Asking;

/// <summary>Counts, for the entities of an answer, how many of their neighbours are in it.</summary>
internal static class NeighboursInside
{
    /// <summary>Neighbours by entity; several ties between two make one, and nobody is a neighbour of their own.</summary>
    /// <param name="drawn">The ends of every drawn tie of the answer.</param>
    /// <param name="order">An order of entities, by which the two ends of a tie are always named in the same way.</param>
    /// <typeparam name="TKey">How the store names an entity.</typeparam>
    public static Dictionary<TKey, int> Count<TKey>(IEnumerable<(TKey One, TKey Other)> drawn, IComparer<TKey> order)
        where TKey : notnull
    {
        var pairs = new HashSet<(TKey, TKey)>();
        var count = new Dictionary<TKey, int>();
        foreach (var (one, other) in drawn)
        {
            var compared = order.Compare(one, other);
            if (compared != 0 && pairs.Add(compared < 0 ? (one, other) : (other, one)))
            {
                count[one] = count.GetValueOrDefault(one) + 1;
                count[other] = count.GetValueOrDefault(other) + 1;
            }
        }

        return count;
    }
}
