using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>Brings reached entities into the order of an answer.</summary>
internal static class Standings
{
    /// <summary>The reached entities, nearest first, then best tied, then by id.</summary>
    /// <param name="session">The session.</param>
    /// <param name="levels">Hops from the focus by row key.</param>
    public static List<Standing> Of(Session session, IReadOnlyDictionary<long, int> levels)
    {
        var order = new List<Standing>(levels.Count);
        foreach (var (key, level) in levels)
        {
            session.Cancel.ThrowIfCancellationRequested();
            using var rows = session.Rows("SELECT ties, id FROM entity WHERE key = ?1", key);
            rows.Read();
            order.Add(new Standing(key, level, rows.GetInt64(0), rows.GetString(1)));
        }

        order.Sort();
        return order;
    }

    /// <summary>The entities of the first standings.</summary>
    public static List<EntityRow> First(Session session, IEnumerable<Standing> order, int limit)
    {
        var entities = new List<EntityRow>();
        foreach (var standing in order.Take(limit))
        {
            session.Cancel.ThrowIfCancellationRequested();
            entities.Add(EntityRows.ByKey(session, standing.Key));
        }

        return entities;
    }
}
