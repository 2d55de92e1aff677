using System.Buffers.Text;
using System.Globalization;
using System.Text;
using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Storage.Asking;

/// <summary>The place in the list of the weakest after which a page begins; outside, an opaque word.</summary>
/// <param name="Rank">The rank of the last tie before it.</param>
/// <param name="Id">The id of that tie.</param>
internal sealed record WeakestCursor(long Rank, string Id)
{
    /// <summary>Before everything.</summary>
    public static readonly WeakestCursor Start = new(-1, "");

    /// <summary>The opaque word.</summary>
    public string Word => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Rank}:{Id}")));

    /// <summary>Reads the word.</summary>
    /// <exception cref="InvalidRequestException">It is not one of ours.</exception>
    public static WeakestCursor Read(string? word)
    {
        if (word is null)
        {
            return Start;
        }

        try
        {
            var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(word)).Split(':', 2);
            return new WeakestCursor(long.Parse(parts[0], CultureInfo.InvariantCulture), parts[1]);
        }
        catch (Exception fault) when (fault is FormatException or OverflowException or IndexOutOfRangeException)
        {
            throw new InvalidRequestException(
                "The place to go on from in the list of the weakest is not one that this store gave.",
                "Take it from next of the page before, or begin again without it.");
        }
    }
}
