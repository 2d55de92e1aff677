using System.Globalization;
using System.Text;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Writing.Script;

/// <summary>Values as Cypher writes them, for tools that take no parameters. No value holds a line break, whatever it says.</summary>
internal static class CypherLiteral
{
    // Cypher 5 turns a backslash and a u into a letter before it looks for the end of a text, also behind another backslash
    private const string BackslashBeforeU = @"\\' + 'u";

    /// <summary>The value of a property.</summary>
    public static string Of(object? value) => value switch
    {
        string text => Text(text),
        bool flag => flag ? "true" : "false",
        int number => number.ToString(CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture),
        DateTimeOffset moment => $"datetime('{Moments.Text(moment)}')",
        IEnumerable<string> texts => $"[{string.Join(", ", texts.Select(Text))}]",
        _ => throw new ArgumentException($"A property of ours holds a {value?.GetType().Name ?? "null"}.", nameof(value)),
    };

    private static string Text(string text)
    {
        var written = new StringBuilder(text.Length + 2).Append('\'');
        for (var place = 0; place < text.Length; place++)
        {
            if (text[place] == '\\' && place + 1 < text.Length && text[place + 1] == 'u')
            {
                written.Append(BackslashBeforeU);
                place++;
            }
            else
            {
                Add(written, text[place]);
            }
        }

        return written.Append('\'').ToString();
    }

    private static void Add(StringBuilder written, char letter) => _ = letter switch
    {
        '\\' => written.Append(@"\\"),
        '\'' => written.Append(@"\'"),
        '\n' => written.Append(@"\n"),
        '\r' => written.Append(@"\r"),
        '\t' => written.Append(@"\t"),
        _ when IsUnseen(letter) => written.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}"),
        _ => written.Append(letter),
    };

    private static bool IsUnseen(char letter) => char.GetUnicodeCategory(letter)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
