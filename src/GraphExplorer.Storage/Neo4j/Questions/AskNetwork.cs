using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Asking;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>The neighbourhood of a focus, or the whole network.</summary>
internal static class AskNetwork
{
    /// <summary>Answers it.</summary>
    public static Task<Network> AnswerAsync(GraphDatabase database, NetworkQuestion question, CancellationToken cancel) => database.AskAsync(
        asking => question.Focus is { } focus ? AroundAsync(asking, focus, question) : AskWhole.AnswerAsync(asking, question), cancel);

    private static async Task<Network> AroundAsync(StateReader asking, string focus, NetworkQuestion question)
    {
        var filter = new TieSearch(question.Filter, asking.Types);
        var reached = await WalkAsync(asking, focus, question.Hops, filter);
        var all = reached.ConvertAll(one => one.Id);
        var shown = all.Take(question.Limit).ToList();
        var total = shown.Count < all.Count ? new NetworkCounts(all.Count, await PassingAsync(asking, all, filter)) : null;
        var read = await Surroundings.ReadAsync(asking, shown, question.Filter.Unsupported);
        return AmongEntities.Of(asking, read, shown, question.Filter, total);
    }

    /// <summary>All that a walk over passing ties reaches, in the order of the answer.</summary>
    private static async Task<List<Reached>> WalkAsync(StateReader asking, string focus, int hops, TieSearch filter)
    {
        var found = new List<Reached>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        List<string> frontier = [focus];
        for (var level = 1; level <= hops && frontier.Count > 0; level++)
        {
            var rows = await asking.RowsAsync(
                $"CALL () {{ MATCH (a:Entity) WHERE a.id IN $frontier RETURN [false, a.id, a.ties] AS row UNION ALL "
                    + $"MATCH (a:Entity) WHERE a.id IN $frontier {filter.Either("RETURN DISTINCT [true, b.id, b.ties] AS row")} }} RETURN row",
                [("frontier", frontier), .. filter.Parameters]);
            if (level == 1)
            {
                var start = rows.Find(row => !row.Flag(0)) ?? throw Unknown.Entity(focus);
                seen.Add(focus);
                found.Add(new Reached(0, start.Number(2), focus));
            }

            frontier = [];
            foreach (var row in rows.Where(row => row.Flag(0) && seen.Add(row.Text(1))))
            {
                frontier.Add(row.Text(1));
                found.Add(new Reached(level, row.Number(2), row.Text(1)));
            }
        }

        found.Sort();
        return found;
    }

    private static async Task<int> PassingAsync(StateReader asking, List<string> ids, TieSearch filter)
    {
        var rows = await asking.RowsAsync(
            $"MATCH (a:Entity) WHERE a.id IN $ids {filter.Forward("WITH a, b WHERE b.id IN $ids RETURN [count(*)] AS row")}",
            [("ids", ids), .. filter.Parameters]);
        return (int)rows[0].Number(0);
    }
}
