using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Neo4j.Values;
using GraphExplorer.Storage.Search;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Entities by any of their names.</summary>
internal static class SearchNames
{
    /// <summary>So many names are looked at, the shortest first: of these the typed letters are the largest share.</summary>
    private const int MostNames = 500;

    private const string Found = $"""
        WITH DISTINCT n ORDER BY n.length, n.text LIMIT $most
        MATCH (n)-[:NAMES]->(e:Entity) RETURN [n.text, n.tokens, n.position, {EntityFound.Values}] AS row
        """;

    private const string Whole = $"MATCH (n:Name {{squeezed: $squeezed}}) {Found}";

    private const string ByWords = $$"""
        CALL () {
          MATCH (n:Name {squeezed: $squeezed}) RETURN n
          UNION
          CALL db.index.fulltext.queryNodes('{{GraphSchema.NameWords}}', $query) YIELD node AS n RETURN n
        }
        {{Found}}
        """;

    /// <summary>The hits, best first, then by id.</summary>
    public static async Task<IReadOnlyList<SearchHit>> AnswerAsync(GraphDatabase database, string text, int limit, CancellationToken cancel)
    {
        var typed = SearchName.Fold(text);
        return typed.Squeezed.Length == 0 ? [] : await database.AskAsync(asking => AskAsync(asking, typed, limit), cancel);
    }

    private static async Task<IReadOnlyList<SearchHit>> AskAsync(StateReader asking, SearchText typed, int limit)
    {
        var hits = new Dictionary<string, (SearchHit Hit, long Position)>(StringComparer.Ordinal);
        Collect(await NamesAsync(asking, typed, limit, forgiving: false), typed, hits);
        if (typed.Words.Count > 0 && hits.Count < limit && !hits.Values.Any(one => one.Hit.Score == 1) && typed.Words.Any(MayBeMistyped))
        {
            Collect(await NamesAsync(asking, typed, limit, forgiving: true), typed, hits);
        }

        return [.. hits.Values
            .Select(one => one.Hit)
            .OrderByDescending(hit => hit.Score)
            .ThenBy(hit => hit.Entity.Id, StringComparer.Ordinal)
            .Take(limit)];
    }

    private static Task<List<Row>> NamesAsync(StateReader asking, SearchText typed, int limit, bool forgiving)
    {
        var (squeezed, most) = (IndexedText.Of(typed.Squeezed), Math.Max(limit, MostNames));
        return typed.Words.Count == 0
            ? asking.RowsAsync(Whole, ("squeezed", squeezed), ("most", most))
            : asking.RowsAsync(ByWords, ("squeezed", squeezed), ("most", most), ("query", LuceneQuery.Of(typed, forgiving)));
    }

    private static bool MayBeMistyped(SearchWord word) =>
        !word.Unspaced && (Spelling.Forgiven(word.Joined) > 0 || word.Parts.Any(part => Spelling.Forgiven(part) > 0));

    private static void Collect(List<Row> rows, SearchText typed, Dictionary<string, (SearchHit Hit, long Position)> hits)
    {
        foreach (var row in rows)
        {
            var (name, position) = (row.Text(0), row.Number(2));
            var score = NameMatch.Score(typed, SearchName.Fold(name).Squeezed, row.Text(1).Split(' '));
            var hit = new SearchHit(EntityFound.Of(row, 3).Entity, name, score);
            if (score > 0 && (!hits.TryGetValue(hit.Entity.Id, out var before) || IsBetter(hit, position, before)))
            {
                hits[hit.Entity.Id] = (hit, position);
            }
        }
    }

    private static bool IsBetter(SearchHit hit, long position, (SearchHit Hit, long Position) before) =>
        hit.Score > before.Hit.Score || (hit.Score == before.Hit.Score && position < before.Position);
}
