using System.Buffers.Text;
using System.Text.Json;
using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Storage.Neo4j.Mapped.Questions;

/// <summary>The place in the list of the weakest after which a page begins; outside, an opaque word.</summary>
/// <param name="From">What the first end of the last tie before it is ordered by.</param>
/// <param name="Type">The id of its type.</param>
/// <param name="To">What its second end is ordered by.</param>
internal sealed record PageCursor(string From, string Type, string To)
{
    /// <summary>Before everything.</summary>
    public static readonly PageCursor Start = new("", "", "");

    /// <summary>The opaque word.</summary>
    public string Word => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes<string[]>([From, Type, To]));

    /// <summary>Reads the word.</summary>
    /// <exception cref="InvalidRequestException">It is not one of ours.</exception>
    public static PageCursor Read(string? word)
    {
        if (word is null)
        {
            return Start;
        }

        try
        {
            if (JsonSerializer.Deserialize<string[]>(Base64Url.DecodeFromChars(word)) is [{ } from, { } type, { } to])
            {
                return new PageCursor(from, type, to);
            }
        }
        catch (Exception fault) when (fault is FormatException or JsonException)
        {
            // told below
        }

        throw new InvalidRequestException(
            "The place to go on from in the list of the weakest is not one that this store gave.",
            "Take it from next of the page before, or begin again without it.");
    }
}
