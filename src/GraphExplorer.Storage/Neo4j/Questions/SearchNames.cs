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
        var hits = new NameHits<string>(typed);
        var entities = new Dictionary<string, Entity>(StringComparer.Ordinal);
        Look(await NamesAsync(asking, typed, limit, forgiving: false), hits, entities);
        if (hits.MayBeMistyped(limit))
        {
            Look(await NamesAsync(asking, typed, limit, forgiving: true), hits, entities);
        }

        return [.. hits.Best
            .Select(hit => new SearchHit(entities[hit.Entity], hit.Text, hit.Score))
            .OrderByDescending(hit => hit.Score)
            .ThenBy(hit => hit.Entity.Id, StringComparer.Ordinal)
            .Take(limit)];
    }

    private static Task<List<Row>> NamesAsync(StateReader asking, SearchText typed, int limit, bool forgiving)
    {
        var (squeezed, most) = (IndexedText.Of(typed.Squeezed), Math.Max(limit, NameHits<string>.MostNames));
        return typed.Words.Count == 0
            ? asking.RowsAsync(Whole, ("squeezed", squeezed), ("most", most))
            : asking.RowsAsync(ByWords, ("squeezed", squeezed), ("most", most), ("query", new LuceneQuery(forgiving).Of(typed)));
    }

    private static void Look(List<Row> rows, NameHits<string> hits, Dictionary<string, Entity> entities)
    {
        foreach (var row in rows)
        {
            var (name, entity) = (row.Text(0), EntityFound.Of(row, 3).Entity);
            entities[entity.Id] = entity;
            hits.Look(entity.Id, row.Number(2), name, SearchName.Fold(name).Squeezed, row.Text(1));
        }
    }
}
