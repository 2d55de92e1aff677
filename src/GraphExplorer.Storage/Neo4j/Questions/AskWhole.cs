using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>The whole network: without a filter every entity, isolated ones too; with one the ends of the ties that pass.</summary>
internal static class AskWhole
{
    /// <summary>Answers it.</summary>
    public static Task<Network> AnswerAsync(StateReader asking, NetworkQuestion question) =>
        question.Filter.IsEmpty ? EverythingAsync(asking, question) : FilteredAsync(asking, question);

    private static Task<Network> EverythingAsync(StateReader asking, NetworkQuestion question) => AnswerAsync(
        asking,
        question,
        $$"""
        CALL () { MATCH (e:Entity) WHERE e.ties >= 0 WITH e ORDER BY e.ties DESC, e.id LIMIT $limit RETURN collect(e) AS shown }
        MATCH (m:GraphExplorer {key: 1})
        WITH shown, m.entities AS entities, m.relationships + CASE WHEN $unsupported THEN m.unsupported ELSE 0 END AS ties
        """,
        ("unsupported", question.Filter.Unsupported));

    private static Task<Network> FilteredAsync(StateReader asking, NetworkQuestion question)
    {
        var filter = new TieSearch(question.Filter, asking.Types);
        return AnswerAsync(
            asking,
            question,
            $$"""
            CALL () {
              MATCH (a:Entity) {{filter.Ends}}
              WITH a, sum(CASE WHEN begins THEN 1 ELSE 0 END) AS ties ORDER BY a.ties DESC, a.id
              RETURN collect(a) AS every, coalesce(sum(ties), 0) AS ties
            }
            WITH every[..$limit] AS shown, size(every) AS entities, ties
            """,
            filter.Parameters);
    }

    /// <summary>The answer to Cypher that gives what is shown, and the number of entities and ties in all.</summary>
    private static async Task<Network> AnswerAsync(
        StateReader asking, NetworkQuestion question, string chosen, params (string Name, object? Value)[] parameters)
    {
        var rows = await asking.RowsAsync(
            $$"""
            {{chosen}}
            CALL (shown, entities, ties) {
              RETURN ['all', [e IN shown | e.id], entities, ties] AS row
              UNION ALL
              {{Surroundings.Rows(asking.Types, question.Filter.Unsupported)}}
            }
            RETURN row
            """,
            [("limit", question.Limit), .. parameters]);
        var all = rows.Find(row => row.Text(0) == "all")!;
        return AmongEntities.Of(
            asking,
            Surroundings.Of(rows),
            [.. all.List(1).Cast<string>()],
            question.Filter,
            new NetworkCounts((int)all.Number(2), (int)all.Number(3)));
    }
}
