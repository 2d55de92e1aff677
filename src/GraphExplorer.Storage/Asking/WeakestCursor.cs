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
    public string Word => CursorWord.Of(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Rank}:{Id}")));

    /// <summary>Reads the word.</summary>
    /// <exception cref="InvalidRequestException">It is not one of ours.</exception>
    public static WeakestCursor Read(string? word) => word is null ? Start : CursorWord.Read(word, Place);

    private static WeakestCursor? Place(byte[] place) =>
        Encoding.UTF8.GetString(place).Split(':', 2) is [var rank, var id]
        && long.TryParse(rank, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? new WeakestCursor(number, id)
            : null;
}
