using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;
using GraphExplorer.Storage.Search;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>Entities by any of their names.</summary>
internal static class SearchNames
{
    /// <summary>So many names of each kind are looked at, the shortest first: of these the typed letters are the largest share.</summary>
    private const int MostNames = 500;

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

        var hits = new Dictionary<long, NameHit>();
        Collect(session.Rows(Whole, typed.Squeezed, Math.Max(limit, MostNames)), typed, hits);
        if (typed.Words.Count > 0)
        {
            Collect(session.Rows(ByWords, WordQuery.Of(typed, _ => []), Math.Max(limit, MostNames)), typed, hits);
            if (hits.Count < limit && !hits.Values.Any(IsWhole) && typed.Words.Any(MayBeMistyped))
            {
                var query = WordQuery.Of(typed, part => MeantWords.For(session, part));
                Collect(session.Rows(ByWords, query, Math.Max(limit, MostNames)), typed, hits);
            }
        }

        return Best(session, hits.Values, limit);
    }

    /// <summary>Who typed a whole name did not mistype another.</summary>
    private static bool IsWhole(NameHit hit) => hit.Score == 1;

    private static bool MayBeMistyped(SearchWord word) =>
        !word.Unspaced && (Spelling.Forgiven(word.Joined) > 0 || word.Parts.Any(part => Spelling.Forgiven(part) > 0));

    private static void Collect(SqliteDataReader rows, SearchText typed, Dictionary<long, NameHit> hits)
    {
        using (rows)
        {
            while (rows.Read())
            {
                var score = NameMatch.Score(typed, rows.GetString(3), rows.GetString(4).Split(' '));
                var hit = new NameHit(rows.GetInt64(0), rows.GetInt64(1), rows.GetString(2), score);
                if (score > 0 && (!hits.TryGetValue(hit.Entity, out var before) || IsBetter(hit, before)))
                {
                    hits[hit.Entity] = hit;
                }
            }
        }
    }

    private static bool IsBetter(NameHit hit, NameHit before) =>
        hit.Score > before.Score || (hit.Score == before.Score && hit.Position < before.Position);

    private static IReadOnlyList<SearchHit> Best(Session session, IReadOnlyCollection<NameHit> hits, int limit)
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
