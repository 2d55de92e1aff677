using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Mapped.Cypher;
using GraphExplorer.Storage.Neo4j.Mapped.Opening;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Search;

namespace GraphExplorer.Storage.Neo4j.Mapped.Questions;

/// <summary>
/// Entities by any of their names. There is no index of ours to ask, so the server looks at every name: by parts of it,
/// without case, hyphens and the accents of Latin letters; typos are not forgiven.
/// </summary>
internal static class SearchNames
{
    /// <summary>So many entities are looked at more closely, those with the shortest names first.</summary>
    private const int MostCandidates = 500;

    /// <summary>More words than any name has do not narrow a search.</summary>
    private const int MostWords = 16;

    private const int LongestWord = 200;

    /// <summary>The hits, best first, then by id.</summary>
    public static async Task<IReadOnlyList<SearchHit>> AnswerAsync(Ground ground, string text, int limit, CancellationToken cancel)
    {
        var typed = SearchName.Fold(text);
        if (typed.Squeezed.Length == 0)
        {
            return [];
        }

        var hits = new List<SearchHit>();
        foreach (var row in await ground.Reader.RowsAsync(Candidates(ground.Nodes, typed, Math.Max(limit, MostCandidates)), cancel).ConfigureAwait(false))
        {
            if (ground.Rows.Read(row, 0) is { } node && Best(node, typed) is { } hit)
            {
                hits.Add(hit);
            }
        }

        return [.. hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Entity.Id, StringComparer.Ordinal).Take(limit)];
    }

    private static Statement Candidates(NodeText nodes, SearchText typed, int most)
    {
        var words = typed.Words.Count > 0
            ? typed.Words.Take(MostWords).Select(word => new List<string> { Cut(word.Joined) }.Concat(word.Parts.Select(Cut)).ToList()).ToList()
            : [[Cut(typed.Squeezed)]];
        var text = $"MATCH (n:{nodes.Labels}) WHERE {nodes.Is("n")} WITH n, {nodes.Searched("n")} AS names"
            + $" WITH n, [y IN names WHERE all(w IN $words WHERE {ValueText.Folded("y")} CONTAINS w[0] OR (size(w) > 1 AND all(p IN w[1..] WHERE {ValueText.Folded("y")} CONTAINS p)))] AS hits"
            + $" WHERE size(hits) > 0 WITH n, size(toStringOrNull(hits[0])) AS length ORDER BY length LIMIT $most RETURN {nodes.Row("n")} AS node";
        return Statement.Of(text, ("words", words), ("most", most));
    }

    private static SearchHit? Best(FoundNode node, SearchText typed)
    {
        var best = node.Entity.AllNames
            .Select(name => (Name: name, Folded: SearchName.Fold(name)))
            .Select(one => (one.Name, Score: NameMatch.Score(typed, one.Folded.Squeezed, one.Folded.Tokens.ToArray())))
            .MaxBy(one => one.Score);
        return best.Score > 0 ? new SearchHit(node.Entity, best.Name, best.Score) : null;
    }

    private static string Cut(string word) => word.Length <= LongestWord ? word : PlainText.Cut(word, LongestWord)[..^1];
}
