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
        var rows = await asking.RowsAsync(
            Around(asking.Types, filter, question.Hops), [("focus", focus), ("limit", question.Limit), .. filter.Parameters]);
        var all = rows.Find(row => row.Text(0) == "all")!;
        var shown = all.List(1).Cast<string>().ToList();
        return shown.Count == 0
            ? throw Unknown.Entity(focus)
            : AmongEntities.Of(asking, Surroundings.Of(rows), shown, question.Filter, Total(rows, all.Number(2), shown.Count));
    }

    /// <summary>What is shown of all that the walk reaches, in the order of the answer, and where that is not all, how many ties pass.</summary>
    private static string Around(KnownTypes types, TieSearch filter, int hops) =>
        $$"""
        CALL () { MATCH (e:Entity {id: $focus}) RETURN collect(e) AS near }
        WITH near, near AS every
        {{string.Join('\n', Enumerable.Repeat(Hop(filter), hops))}}
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

    /// <summary>From the entities reached last to those that none was: the best tied first.</summary>
    private static string Hop(TieSearch filter) =>
        $$"""
        CALL (near, every) {
          UNWIND near AS a {{filter.Either("WITH DISTINCT b WHERE NOT b IN every")}}
          WITH b ORDER BY b.ties DESC, b.id RETURN collect(b) AS next
        }
        WITH next AS near, every + next AS every
        """;

    private static NetworkCounts? Total(List<Row> rows, long all, int shown) =>
        all > shown ? new NetworkCounts((int)all, (int)rows.Find(row => row.Text(0) == "passing")!.Number(1)) : null;
}
