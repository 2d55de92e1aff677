using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>The whole network: without a filter every entity, isolated ones too; with one the ends of the ties that pass.</summary>
internal static class AskWhole
{
    /// <summary>Answers the question.</summary>
    public static Network Answer(Session session, TypeList types, NetworkQuestion question)
    {
        var filter = new TieFilter(question.Filter, types);
        return filter.IsEmpty ? Everything(session, types, question, filter) : Filtered(session, types, question, filter);
    }

    private static Network Everything(Session session, TypeList types, NetworkQuestion question, TieFilter filter)
    {
        var entities = BestTied(session, question.Limit);
        var among = TiesAmong.Find(session, entities.ToDictionary(row => row.Key, row => row.Ties));
        var all = StateRow.Counts(session);
        var total = new NetworkCounts(all.Entities, all.Relationships + (filter.Unsupported ? all.Unsupported : 0));
        return NetworkAssembly.Of(session, types, entities, among, filter.Passes, total);
    }

    private static Network Filtered(Session session, TypeList types, NetworkQuestion question, TieFilter filter)
    {
        var passing = 0;
        var ends = new Dictionary<long, int>();
        foreach (var tie in TieRows.All(session, filter))
        {
            passing++;
            ends[tie.One] = 0;
            ends[tie.Other] = 0;
        }

        var order = Standings.Of(session, ends);
        var chosen = order.Take(question.Limit).ToDictionary(standing => standing.Key, standing => standing.Ties);
        var among = TiesAmong.Find(session, chosen);
        var total = new NetworkCounts(order.Count, passing);
        return NetworkAssembly.Of(session, types, Standings.First(session, order, question.Limit), among, filter.Passes, total);
    }

    private static List<EntityRow> BestTied(Session session, int limit)
    {
        var keys = new List<long>();
        using (var rows = session.Rows("SELECT key FROM entity ORDER BY ties DESC, id LIMIT ?1", limit))
        {
            while (rows.Read())
            {
                keys.Add(rows.GetInt64(0));
            }
        }

        return EntityRows.ByKeys(session, keys);
    }
}
