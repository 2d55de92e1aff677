using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>Finds every tie among a set of entities, each once, unsupported ones included.</summary>
internal static class TiesAmong
{
    /// <summary>The ties among the entities of these row keys, given how many ties each of them has.</summary>
    public static List<LightTie> Find(Session session, IReadOnlyDictionary<long, long> ties)
    {
        var all = StateRow.Counts(session);
        return ties.Values.Sum() > all.Relationships
            ? [.. TieRows.All(session).Where(tie => ties.ContainsKey(tie.One) && ties.ContainsKey(tie.Other))]
            : ByEnds(session, ties);
    }

    /// <summary>
    /// Entities with few ties first: what they are tied to is read whole, so that of one with thousands only its ties
    /// to the others with as many are left, and those are asked for pair by pair.
    /// </summary>
    private static List<LightTie> ByEnds(Session session, IReadOnlyDictionary<long, long> ties)
    {
        var found = new List<LightTie>();
        var read = new List<LightTie>();
        var order = ties.Keys.OrderBy(key => ties[key]).ThenBy(key => key).ToArray();
        var done = new HashSet<long>();
        for (var index = 0; index < order.Length; index++)
        {
            session.Cancel.ThrowIfCancellationRequested();
            var entity = order[index];
            read.Clear();
            Read(session, order, index, ties[entity], read);
            foreach (var tie in read)
            {
                var across = tie.Across(entity);
                if (ties.ContainsKey(across) && !done.Contains(across))
                {
                    found.Add(tie);
                }
            }

            done.Add(entity);
        }

        return found;
    }

    private static void Read(Session session, long[] order, int index, long ties, List<LightTie> into)
    {
        if (ties <= 4L * (order.Length - index))
        {
            TieRows.Of(session, order[index], unsupported: true, into);
            return;
        }

        foreach (var other in order.AsSpan(index))
        {
            TieRows.Between(session, order[index], other, into);
        }
    }
}
