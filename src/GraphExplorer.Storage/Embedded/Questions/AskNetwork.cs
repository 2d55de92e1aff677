using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>The neighbourhood of a focus.</summary>
internal static class AskNetwork
{
    /// <summary>Answers the question.</summary>
    public static Network Answer(Session session, TypeList types, NetworkQuestion question) => question.Focus is { } focus
        ? Around(session, types, EntityRows.Known(session, focus).Key, question)
        : AskWhole.Answer(session, types, question);

    private static Network Around(Session session, TypeList types, long focus, NetworkQuestion question)
    {
        var filter = new TieFilter(question.Filter, types);
        var reached = Standings.Of(session, Walk(session, focus, question.Hops, filter));
        var among = TiesAmong.Find(session, reached.ToDictionary(standing => standing.Key, standing => standing.Ties));
        var total = new NetworkCounts(reached.Count, among.Count(filter.Passes));
        return NetworkAssembly.Of(session, types, Standings.First(session, reached, question.Limit), among, filter.Passes, total);
    }

    /// <summary>Hops from the focus, by row key, of all that a walk over passing ties reaches.</summary>
    private static Dictionary<long, int> Walk(Session session, long focus, int hops, TieFilter filter)
    {
        var levels = new Dictionary<long, int> { [focus] = 0 };
        var frontier = new List<long> { focus };
        for (var level = 1; level <= hops && frontier.Count > 0; level++)
        {
            var hop = level;
            frontier = [.. TieRows.Of(session, frontier, filter.Unsupported)
                .Where(found => filter.Passes(found.Tie))
                .Select(found => found.Tie.Across(found.Entity))
                .Where(across => levels.TryAdd(across, hop))];
        }

        return levels;
    }
}
