using System.Globalization;
using System.Text;

namespace GraphExplorer.Storage.Neo4j.Mapped.Identity;

/// <summary>
/// Ids of entities and ties in somebody else's database. They come from what identifies a thing there, so they outlive
/// a restore, and they can be read back, so that nothing needs to be kept to find a thing again.
/// </summary>
internal static class ForeignId
{
    private const char Between = ':';
    private const char BetweenEnds = '~';
    private const char Escape = '_';

    /// <summary>The id of an entity: label and values, <c>Person:ada</c>.</summary>
    public static string Of(string label, IEnumerable<string> key) => string.Join(Between, key.Prepend(label).Select(Written));

    /// <summary>The id of a tie: <c>Person:ada~leads~Firm:r7</c>.</summary>
    public static string OfTie(string from, string type, string to) => $"{from}{BetweenEnds}{type}{BetweenEnds}{to}";

    /// <summary>The label and the values, or null for what is no id of ours.</summary>
    public static (string Label, IReadOnlyList<string> Key)? Read(string id)
    {
        var parts = new List<string>();
        foreach (var written in id.Split(Between))
        {
            if (Plain(written) is not { } part)
            {
                return null;
            }

            parts.Add(part);
        }

        return parts.Count < 2 ? null : (parts[0], parts[1..]);
    }

    /// <summary>The ends and the type, or null for what is no id of ours.</summary>
    public static (string From, string Type, string To)? ReadTie(string id) =>
        id.Split(BetweenEnds) is [var from, var type, var to] ? (from, type, to) : null;

    // what an address and a file of ours take as an id: letters and digits of Latin, hyphens, dots, colons, underscores
    private static string Written(string part)
    {
        var written = new StringBuilder(part.Length);
        foreach (var one in Encoding.UTF8.GetBytes(part))
        {
            if (IsPlain((char)one))
            {
                written.Append((char)one);
            }
            else
            {
                written.Append(Escape).Append(one.ToString("X2", CultureInfo.InvariantCulture));
            }
        }

        return written.ToString();
    }

    private static string? Plain(string written)
    {
        var bytes = new List<byte>(written.Length);
        for (var at = 0; at < written.Length; at++)
        {
            if (IsPlain(written[at]))
            {
                bytes.Add((byte)written[at]);
            }
            else if (written[at] == Escape && at + 2 < written.Length && byte.TryParse(written.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var one))
            {
                bytes.Add(one);
                at += 2;
            }
            else
            {
                return null;
            }
        }

        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static bool IsPlain(char one) => char.IsAsciiLetterOrDigit(one) || one is '-' or '.';
}
