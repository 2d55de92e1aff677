using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;
using GraphExplorer.Storage.Search;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>Finds the words of the store's names that a mistyped one may stand for.</summary>
internal static class MeantWords
{
    private const int Most = 40;

    private const string Alike =
        "SELECT DISTINCT w.text FROM json_each(?1) form CROSS JOIN spelling s ON s.hash = form.value CROSS JOIN word w ON w.key = s.word";

    /// <summary>The words, the nearest first; none below five letters.</summary>
    public static IReadOnlyList<string> For(Session session, string typed)
    {
        var forgiven = Spelling.Forgiven(typed);
        return forgiven == 0
            ? []
            : [.. Candidates(session, typed)
                .Select(word => (Word: word, Typos: Spelling.Distance(typed, word)))
                .Where(pair => pair.Typos <= forgiven)
                .OrderBy(pair => pair.Typos)
                .ThenBy(pair => pair.Word.Length)
                .ThenBy(pair => pair.Word, StringComparer.Ordinal)
                .Take(Most)
                .Select(pair => pair.Word)];
    }

    private static List<string> Candidates(Session session, string typed)
    {
        var found = new List<string>();
        using var rows = session.Rows(Alike, KeyList.Of(Spelling.Forms(typed)));
        while (rows.Read())
        {
            found.Add(rows.GetString(0));
        }

        return found;
    }
}
