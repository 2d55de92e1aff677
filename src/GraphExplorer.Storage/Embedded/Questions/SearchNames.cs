using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;
using GraphExplorer.Storage.Search;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>Entities by any of their names.</summary>
internal static class SearchNames
{
    private const string Select = "SELECT n.entity, n.position, n.text, n.squeezed, n.tokens FROM ";

    private const string Whole = Select + "name n WHERE n.squeezed = ?1 ORDER BY n.key LIMIT ?2";

    private const string ByWords = Select + "name_words w JOIN name n ON n.key = w.rowid WHERE w.tokens MATCH ?1 ORDER BY w.rowid LIMIT ?2";

    /// <summary>The hits, best first, then by id.</summary>
    public static IReadOnlyList<SearchHit> Answer(Session session, string text, int limit)
    {
        var typed = SearchName.Fold(text);
        if (typed.Squeezed.Length == 0)
        {
            return [];
        }

        var hits = new NameHits<long>(typed);
        var most = Math.Max(limit, NameHits<long>.MostNames);
        Look(session.Rows(Whole, typed.Squeezed, most), hits);
        if (typed.Words.Count > 0)
        {
            Look(session.Rows(ByWords, new WordQuery(_ => []).Of(typed), most), hits);
            if (hits.MayBeMistyped(limit))
            {
                Look(session.Rows(ByWords, new WordQuery(part => MeantWords.For(session, part)).Of(typed), most), hits);
            }
        }

        return Best(session, hits.Best, limit);
    }

    private static void Look(SqliteDataReader rows, NameHits<long> hits)
    {
        using (rows)
        {
            while (rows.Read())
            {
                hits.Look(rows.GetInt64(0), rows.GetInt64(1), rows.GetString(2), rows.GetString(3), rows.GetString(4));
            }
        }
    }

    private static IReadOnlyList<SearchHit> Best(Session session, IReadOnlyCollection<NameHit<long>> hits, int limit)
    {
        var order = hits.OrderByDescending(hit => hit.Score).ToList();
        var last = order.Count > limit ? order[limit - 1].Score : 0;
        var shown = order.TakeWhile(hit => hit.Score >= last).ToList();
        return [.. EntityRows.ByKeys(session, shown.Select(hit => hit.Entity))
            .Zip(shown, (row, hit) => new SearchHit(row.Entity, hit.Text, hit.Score))
            .OrderByDescending(hit => hit.Score)
            .ThenBy(hit => hit.Entity.Id, StringComparer.Ordinal)
            .Take(limit)];
    }
}
