using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Neo4j.Values;
using GraphExplorer.Storage.Search;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>Entities by any of their names.</summary>
internal static class SearchNames
{
    private const string Values = $"n.text, n.tokens, n.position, {EntityFound.Values}";

    private const string Named = "WITH DISTINCT n ORDER BY n.length, n.text LIMIT $most MATCH (n)-[:NAMES]->(e:Entity)";

    private const string Whole = $"MATCH (n:Name {{squeezed: $squeezed}}) {Named} RETURN [false, {Values}] AS row";

    /// <summary>Names as typed; where they are few and none is the whole of what was typed, in the same statement those that may be meant.</summary>
    private const string ByWords = $$"""
        CALL () {
          CALL () {
            MATCH (n:Name {squeezed: $squeezed}) RETURN n
            UNION
            CALL db.index.fulltext.queryNodes('{{GraphSchema.NameWords}}', $query) YIELD node AS n RETURN n
          }
          {{Named}}
          RETURN collect([false, {{Values}}]) AS typed, count(DISTINCT e) < $limit AND NOT coalesce(max(n.squeezed = $squeezed), false) AS few
        }
        CALL (typed, few) {
          UNWIND typed AS row RETURN row
          UNION ALL
          WITH few WHERE few AND $meant IS NOT NULL
          CALL db.index.fulltext.queryNodes('{{GraphSchema.NameWords}}', $meant) YIELD node AS n
          {{Named}}
          RETURN [true, {{Values}}] AS row
        }
        RETURN row
        """;

    /// <summary>The hits, best first, then by id.</summary>
    public static async Task<IReadOnlyList<SearchHit>> AnswerAsync(GraphDatabase database, string text, int limit, CancellationToken cancel)
    {
        var typed = SearchName.Fold(text);
        return typed.Squeezed.Length == 0 ? [] : await database.AskAsync(asking => AskAsync(asking, typed, limit), cancel);
    }

    private static async Task<IReadOnlyList<SearchHit>> AskAsync(StateReader asking, SearchText typed, int limit)
    {
        var rows = await NamesAsync(asking, typed, limit);
        var hits = new NameHits<string>(typed);
        var entities = new Dictionary<string, Entity>(StringComparer.Ordinal);
        Look(rows.Where(row => !row.Flag(0)), hits, entities);
        if (hits.MayBeMistyped(limit))
        {
            Look(rows.Where(row => row.Flag(0)), hits, entities);
        }

        return [.. hits.Best
            .Select(hit => new SearchHit(entities[hit.Entity], hit.Text, hit.Score))
            .OrderByDescending(hit => hit.Score)
            .ThenBy(hit => hit.Entity.Id, StringComparer.Ordinal)
            .Take(limit)];
    }

    private static Task<List<Row>> NamesAsync(StateReader asking, SearchText typed, int limit)
    {
        var (squeezed, most) = (IndexedText.Of(typed.Squeezed), Math.Max(limit, NameHits<string>.MostNames));
        return typed.Words.Count == 0
            ? asking.RowsAsync(Whole, ("squeezed", squeezed), ("most", most))
            : asking.RowsAsync(
                ByWords,
                ("squeezed", squeezed),
                ("most", most),
                ("limit", limit),
                ("query", new LuceneQuery(forgiving: false).Of(typed)),
                ("meant", typed.Words.Any(word => word.MayBeMistyped) ? new LuceneQuery(forgiving: true).Of(typed) : null));
    }

    private static void Look(IEnumerable<Row> rows, NameHits<string> hits, Dictionary<string, Entity> entities)
    {
        foreach (var row in rows)
        {
            var (name, entity) = (row.Text(1), EntityFound.Of(row, 4).Entity);
            entities[entity.Id] = entity;
            hits.Look(entity.Id, row.Number(3), name, SearchName.Fold(name).Squeezed, row.Text(2));
        }
    }
}
