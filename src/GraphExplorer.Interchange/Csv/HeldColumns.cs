using GraphExplorer.Domain.Times;

namespace GraphExplorer.Interchange.Csv;

/// <summary>A period in the two columns <c>held_from</c> and <c>held_to</c>: <c>..</c> in the second says that it still goes on, <c>?</c> that it ended at an unknown date; a date alone in the first is that date.</summary>
internal static class HeldColumns
{
    private const string Unknown = "?";

    /// <summary>The period in EDTF, or null where both are blank.</summary>
    public static string? Joined(string? from, string? to) => (from, to) switch
    {
        (null, null) => null,
        (_, null) => from,
        _ => $"{End(from)}/{End(to)}",
    };

    /// <summary>The two columns of a period.</summary>
    public static (string From, string To) Split(Edtf? held)
    {
        if (held is null)
        {
            return ("", "");
        }

        return held.Text.Split('/') is [var from, var to]
            ? (from.Length == 0 ? Unknown : from, to.Length == 0 ? Unknown : to)
            : (held.Text, "");
    }

    private static string End(string? cell) => cell is null or Unknown ? "" : cell;
}
