using GraphExplorer.Storage.Embedded.Questions;
using GraphExplorer.Storage.Embedded.Rows;
using GraphExplorer.Storage.Search;

namespace GraphExplorer.Benchmarks.Store;

/// <summary>
/// A search as one would put it to the file by hand: the names, the entities of the best, and where there are few, words
/// that are written alike and the names with these. Which words are meant and which names match best is worked out
/// beforehand, outside of the time taken.
/// </summary>
internal static class BareSearch
{
    private const int Limit = 20;

    /// <summary>Makes it ready.</summary>
    public static Func<int> Ready(BareFile file, string text)
    {
        var typed = SearchName.Fold(text);
        var query = new WordQuery(_ => []).Of(typed);
        var entities = KeyList.Of(SearchNames.Answer(file.Reader, text, Limit).Select(hit => file.Reader.Number(BareSql.Key, hit.Entity.Id)!.Value));
        var meant = Mistyped(file, typed, query) ? new WordQuery(part => MeantWords.For(file.Reader, part)).Of(typed) : null;
        var forms = KeyList.Of(typed.Words.SelectMany(word => word.Parts).SelectMany(Spelling.Forms));
        return () => file.Ask(BareSql.Names, typed.Squeezed, query)
            + (meant is null ? 0 : file.Ask(BareSql.Words, forms) + file.Ask(BareSql.Names, "", meant))
            + file.Ask(BareSql.Entities, entities);
    }

    private static bool Mistyped(BareFile file, SearchText typed, string query)
    {
        var hits = new NameHits<long>(typed);
        using var rows = file.Reader.Rows(BareSql.Names, typed.Squeezed, query);
        while (rows.Read())
        {
            hits.Look(rows.GetInt64(0), rows.GetInt64(1), rows.GetString(2), rows.GetString(3), rows.GetString(4));
        }

        return hits.MayBeMistyped(Limit);
    }
}
