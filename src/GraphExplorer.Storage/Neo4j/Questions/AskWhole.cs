using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>The whole network: without a filter every entity, isolated ones too; with one the ends of the ties that pass.</summary>
internal static class AskWhole
{
    /// <summary>Answers it.</summary>
    public static Task<Network> AnswerAsync(StateReader asking, NetworkQuestion question) =>
        question.Filter.IsEmpty ? EverythingAsync(asking, question) : FilteredAsync(asking, question);

    private static async Task<Network> EverythingAsync(StateReader asking, NetworkQuestion question)
    {
        var rows = await asking.RowsAsync(
            """
            MATCH (m:GraphExplorer {key: 1})
            RETURN [COLLECT { MATCH (e:Entity) WHERE e.ties >= 0 WITH e ORDER BY e.ties DESC, e.id LIMIT $limit RETURN e.id },
              m.entities, m.relationships, m.unsupported] AS row
            """,
            ("limit", question.Limit));
        var (marker, shown) = (rows[0], rows[0].List(0).Cast<string>().ToList());
        var ties = marker.Number(2) + (question.Filter.Unsupported ? marker.Number(3) : 0);
        var read = await Surroundings.ReadAsync(asking, shown, question.Filter.Unsupported);
        return AmongEntities.Of(asking, read, shown, question.Filter, new NetworkCounts((int)marker.Number(1), (int)ties));
    }

    private static async Task<Network> FilteredAsync(StateReader asking, NetworkQuestion question)
    {
        var filter = new TieSearch(question.Filter, asking.Types);
        var rows = await asking.RowsAsync(
            $$"""
            MATCH (a:Entity) {{filter.Ends}}
            WITH a, sum(CASE WHEN begins THEN 1 ELSE 0 END) AS ties ORDER BY a.ties DESC, a.id
            WITH coalesce(sum(ties), 0) AS ties, count(*) AS entities, collect(a.id) AS ids
            RETURN [ties, entities, ids[..$limit]] AS row
            """,
            [("limit", question.Limit), .. filter.Parameters]);
        var shown = rows[0].List(2).Cast<string>().ToList();
        var read = await Surroundings.ReadAsync(asking, shown, question.Filter.Unsupported);
        return AmongEntities.Of(asking, read, shown, question.Filter, new NetworkCounts((int)rows[0].Number(1), (int)rows[0].Number(0)));
    }
}
