using GraphExplorer.Storage.Asking;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>Brings reached entities into the order of an answer.</summary>
internal static class Standings
{
    private const string Sql = "SELECT e.key, e.ties, e.id FROM json_each(?1) k CROSS JOIN entity e ON e.key = k.value";

    /// <summary>The reached entities, nearest first, then best tied, then by id.</summary>
    /// <param name="session">The session.</param>
    /// <param name="levels">Hops from the focus by row key.</param>
    public static List<Standing> Of(Session session, IReadOnlyDictionary<long, int> levels)
    {
        var order = new List<Standing>(levels.Count);
        foreach (var chunk in levels.Keys.Chunk(KeyList.Most))
        {
            session.Cancel.ThrowIfCancellationRequested();
            using var rows = session.Rows(Sql, KeyList.Of(chunk));
            while (rows.Read())
            {
                order.Add(new Standing(rows.GetInt64(0), new Reached(levels[rows.GetInt64(0)], rows.GetInt64(1), rows.GetString(2))));
            }
        }

        order.Sort();
        return order;
    }

    /// <summary>The entities of the first standings.</summary>
    public static List<EntityRow> First(Session session, IEnumerable<Standing> order, int limit) =>
        EntityRows.ByKeys(session, order.Take(limit).Select(standing => standing.Key));
}
