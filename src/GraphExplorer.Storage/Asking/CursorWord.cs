using System.Buffers.Text;
using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Storage.Asking;

/// <summary>The place where a page of the weakest begins, as an opaque word.</summary>
internal static class CursorWord
{
    /// <summary>To a word.</summary>
    public static string Of(byte[] place) => Base64Url.EncodeToString(place);

    /// <summary>From a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="read">Reads the place, or gives null where it is none.</param>
    /// <exception cref="InvalidRequestException">It is not one of ours.</exception>
    /// <typeparam name="T">The place.</typeparam>
    public static T Read<T>(string word, Func<byte[], T?> read)
        where T : class
    {
        try
        {
            return read(Base64Url.DecodeFromChars(word)) ?? throw Refused();
        }
        catch (FormatException)
        {
            throw Refused();
        }
    }

    private static InvalidRequestException Refused() => new(
        "The place to go on from in the list of the weakest is not one that this store gave.",
        "Take it from next of the page before, or begin again without it.");
}
