using System.Text;

namespace GraphExplorer.Storage.Search;

/// <summary>
/// How typos are forgiven: from five letters up one, from six letters up two. Words meet by the forms that their
/// first seven letters have with letters left out (the symmetric deletion of W. Garbe's SymSpell), and are then compared.
/// </summary>
internal static class Spelling
{
    private const int OneFrom = 5;
    private const int TwoFrom = 6;
    private const int Begin = 7;
    private const int Longest = 64;

    /// <summary>Whether a word of an index can be meant by one with a typo.</summary>
    public static bool CanBeMeant(string word) => word.Length is >= 4 and <= Longest;

    /// <summary>How many typos in what was typed are forgiven.</summary>
    public static int Forgiven(string typed) => typed.Length is < OneFrom or > Longest ? 0 : typed.Length < TwoFrom ? 1 : 2;

    /// <summary>Numbers of the forms by which a word is found; a number may stand for several forms.</summary>
    public static IEnumerable<long> Forms(string word)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal) { word.Length > Begin ? word[..Begin] : word };
        for (var left = word.Length < TwoFrom ? 1 : 2; left > 0; left--)
        {
            forms.UnionWith(forms.SelectMany(form => Enumerable.Range(0, form.Length).Select(index => form.Remove(index, 1))).ToList());
        }

        return forms.Select(Number).Distinct();
    }

    /// <summary>Typos between what was typed and a word or its beginning: letters added, left out, changed, or two swapped (optimal string alignment).</summary>
    public static int Distance(string typed, string word)
    {
        var rows = new int[3][] { new int[word.Length + 1], new int[word.Length + 1], new int[word.Length + 1] };
        for (var column = 0; column <= word.Length; column++)
        {
            rows[0][column] = column;
        }

        for (var row = 1; row <= typed.Length; row++)
        {
            Fill(typed, word, row, rows[row % 3], rows[(row + 2) % 3], rows[(row + 1) % 3]);
        }

        return rows[typed.Length % 3].Min();
    }

    private static void Fill(string typed, string word, int row, int[] now, int[] before, int[] twoBefore)
    {
        now[0] = row;
        for (var column = 1; column <= word.Length; column++)
        {
            var same = typed[row - 1] == word[column - 1];
            now[column] = Math.Min(before[column - 1] + (same ? 0 : 1), Math.Min(before[column], now[column - 1]) + 1);
            if (row > 1 && column > 1 && typed[row - 1] == word[column - 2] && typed[row - 2] == word[column - 1])
            {
                now[column] = Math.Min(now[column], twoBefore[column - 2] + 1);
            }
        }
    }

    /// <summary>FNV-1a, 64 bits.</summary>
    private static long Number(string form)
    {
        var number = 14_695_981_039_346_656_037UL;
        foreach (var part in Encoding.UTF8.GetBytes(form))
        {
            number = unchecked((number ^ part) * 1_099_511_628_211UL);
        }

        return unchecked((long)number);
    }
}
