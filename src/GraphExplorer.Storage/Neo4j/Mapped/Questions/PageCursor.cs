using System.Text.Json;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Asking;

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
    public string Word => CursorWord.Of(JsonSerializer.SerializeToUtf8Bytes<string[]>([From, Type, To]));

    /// <summary>Reads the word.</summary>
    /// <exception cref="InvalidRequestException">It is not one of ours.</exception>
    public static PageCursor Read(string? word) => word is null ? Start : CursorWord.Read(word, Place);

    private static PageCursor? Place(byte[] place)
    {
        try
        {
            return JsonSerializer.Deserialize<string[]>(place) is [{ } from, { } type, { } to] ? new PageCursor(from, type, to) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
