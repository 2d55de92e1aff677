using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Search;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>Finds the words of the store's names that a mistyped one may stand for.</summary>
internal static class MeantWords
{
    private const int Most = 40;

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

    private static HashSet<string> Candidates(Session session, string typed)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var form in Spelling.Forms(typed))
        {
            session.Cancel.ThrowIfCancellationRequested();
            using var rows = session.Rows("SELECT w.text FROM spelling s JOIN word w ON w.key = s.word WHERE s.hash = ?1", form);
            while (rows.Read())
            {
                found.Add(rows.GetString(0));
            }
        }

        return found;
    }
}
