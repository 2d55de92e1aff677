using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Asking;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Transport;

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
        var inner = question.Hops == 1 ? [new Reached(0, 0, focus)] : await WalkAsync(asking, focus, question.Hops - 1, filter);
        var rows = await asking.RowsAsync(
            LastHop(asking.Types, filter),
            [
                ("inner", inner.ConvertAll(one => one.Id)),
                ("frontier", inner.Where(one => one.Level == question.Hops - 1).Select(one => one.Id).ToList()),
                ("limit", question.Limit),
                .. filter.Parameters,
            ]);
        var all = rows.Find(row => row.Text(0) == "all")!;
        var shown = all.List(1).Cast<string>().ToList();
        return shown.Count == 0
            ? throw Unknown.Entity(focus)
            : AmongEntities.Of(asking, Surroundings.Of(rows), shown, question.Filter, Total(rows, all.Number(2), shown.Count));
    }

    /// <summary>One more hop from the frontier; then what is shown of all that was reached, and where that is not all, how many ties pass.</summary>
    private static string LastHop(KnownTypes types, TieSearch filter) =>
        $$"""
        CALL () { UNWIND $inner AS id MATCH (e:Entity {id: id}) RETURN collect(e) AS inner }
        CALL () {
          MATCH (a:Entity) WHERE a.id IN $frontier {{filter.Either("WITH DISTINCT b WHERE NOT b.id IN $inner")}}
          WITH b ORDER BY b.ties DESC, b.id RETURN collect(b) AS outer
        }
        WITH inner + outer AS every
        WITH every, every[..$limit] AS shown
        CALL (every, shown) {
          RETURN ['all', [e IN shown | e.id], size(every)] AS row
          UNION ALL
          {{Surroundings.Rows(types, filter.Filter.Unsupported)}}
          UNION ALL
          WITH every, shown WHERE size(every) > size(shown)
          UNWIND every AS a {{filter.Forward("WITH b, every WHERE b IN every")}} WITH count(*) AS passing RETURN ['passing', passing] AS row
        }
        RETURN row
        """;

    private static NetworkCounts? Total(List<Row> rows, long all, int shown) =>
        all > shown ? new NetworkCounts((int)all, (int)rows.Find(row => row.Text(0) == "passing")!.Number(1)) : null;

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
}
