using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Words;
using GraphExplorer.Storage.Asking;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>The weakest ties, a page at a time, merged from streams that each come in order from an index.</summary>
internal static class WeakestTies
{
    private static readonly bool[] Supported = [false];

    private static readonly bool[] Either = [false, true];

    /// <summary>The page.</summary>
    public static Task<WeakestPage> AnswerAsync(GraphDatabase database, WeakestQuestion question, CancellationToken cancel)
    {
        var after = WeakestCursor.Read(question.After);
        return database.AskAsync(asking => PageAsync(asking, question, after), cancel);
    }

    private static async Task<WeakestPage> PageAsync(StateReader asking, WeakestQuestion question, WeakestCursor after)
    {
        var types = question.Types.Count + question.Families.Count == 0 ? null : asking.Types.Matching(question.Types, question.Families);
        var rows = await asking.RowsAsync(
            Text(question, types is not null),
            ("after", after.Rank < 0 ? "" : ProjectionValues.Weakest(after.Rank, after.Id)),
            ("more", question.Limit + 1),
            ("types", types),
            ("kinds", question.Kinds.Select(Word.Of).ToArray()),
            ("unsupported", question.Unsupported ? Either : Supported),
            ("flagged", question.Flagged),
            ("reviewed", question.Reviewed));
        var found = rows.Where(row => row.Number(0) == 1).OrderBy(row => row.Text(1), StringComparer.Ordinal).ToList();
        var page = found.Take(question.Limit).ToList();
        var ties = page.ConvertAll(row => TieFound.Of(row, 2));
        return new WeakestPage(
            (int)rows.Single(row => row.Number(0) == 0).Number(1),
            ties.ConvertAll(one => one.Tie),
            Ends(page),
            found.Count > question.Limit ? new WeakestCursor(ties[^1].Strength, ties[^1].Tie.Relationship.Id).Word : null);
    }

    private static string Text(WeakestQuestion question, bool ofTypes) => $$"""
        CALL () {
          MATCH (t:Tally) WHERE t.unsupported IN $unsupported
            {{(ofTypes ? "AND t.type IN $types" : "")}} {{Matches("t", question)}}
          RETURN [0, coalesce(sum(t.ties), 0)] AS row
          UNION ALL
          UNWIND $unsupported AS unsupported {{(ofTypes ? "UNWIND $types AS type" : "")}}
          CALL (*) {
            MATCH (r:Relationship) WHERE {{Indexed(question, ofTypes)}} AND r.weakest > $after {{Matches("r", question)}}
            RETURN r ORDER BY {{Order(question, ofTypes)}} LIMIT $more
          }
          WITH r ORDER BY r.weakest LIMIT $more
          OPTIONAL MATCH (e:Entity) WHERE e.id IN [r.from, r.to]
          WITH r, collect(CASE WHEN e IS NOT NULL THEN [{{EntityFound.Values}}] END) AS ends
          RETURN [1, r.weakest, properties(r), ends] AS row
        }
        RETURN row
        """;

    /// <summary>The conditions by which an index brings the ties in their order.</summary>
    private static string Indexed(WeakestQuestion question, bool ofTypes) =>
        ofTypes ? "r.type = type AND r.unsupported = unsupported"
        : question.Flagged == true ? "r.flagged = true AND r.unsupported = unsupported"
        : question.Reviewed == true ? "r.reviewed = true AND r.unsupported = unsupported"
        : "r.unsupported = unsupported";

    /// <summary>The order of that index from its first property on: a shorter one would be sorted anew.</summary>
    private static string Order(WeakestQuestion question, bool ofTypes) =>
        ofTypes ? "r.type, r.unsupported, r.weakest"
        : question.Flagged == true ? "r.flagged, r.weakest"
        : question.Reviewed == true ? "r.reviewed, r.weakest"
        : "r.unsupported, r.weakest";

    private static string Matches(string one, WeakestQuestion question)
    {
        var conditions = new List<string>();
        if (question.Kinds.Count > 0)
        {
            conditions.Add($"any(kind IN {one}.kinds WHERE kind IN $kinds)");
        }

        if (question.Flagged is not null)
        {
            conditions.Add($"coalesce({one}.flagged, false) = $flagged");
        }

        if (question.Reviewed is not null)
        {
            conditions.Add($"coalesce({one}.reviewed, false) = $reviewed");
        }

        return string.Concat(conditions.Select(condition => $" AND {condition}"));
    }

    private static Dictionary<string, Entity> Ends(IReadOnlyCollection<Row> page)
    {
        var ends = page
            .SelectMany(row => row.List(3))
            .Select(values => EntityFound.Of(new Row((IReadOnlyList<object?>)values!)).Entity)
            .DistinctBy(entity => entity.Id)
            .ToDictionary(entity => entity.Id, StringComparer.Ordinal);
        foreach (var record in page.Select(row => new Properties(row.Map(2))))
        {
            ends.TryAdd(record.Text("from"), EntityFound.Gone(record, record.Text("from")));
            ends.TryAdd(record.Text("to"), EntityFound.Gone(record, record.Text("to")));
        }

        return ends;
    }
}
