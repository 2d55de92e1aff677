using System.Buffers;
using System.Globalization;

namespace GraphExplorer.Domain.Identity;

/// <summary>What RFC 8785 escapes in a string, and how: quotes, backslashes and control characters, nothing else.</summary>
internal static class JsonEscape
{
    /// <summary>The characters that are escaped.</summary>
    public static readonly SearchValues<char> Escaped = SearchValues.Create(['"', '\\', .. Enumerable.Range(0, ' ').Select(code => (char)code)]);

    /// <summary>What stands for one of them.</summary>
    public static string Of(char escaped) => escaped switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\b' => "\\b",
        '\t' => "\\t",
        '\n' => "\\n",
        '\f' => "\\f",
        '\r' => "\\r",
        _ => "\\u" + ((int)escaped).ToString("x4", CultureInfo.InvariantCulture),
    };
}
