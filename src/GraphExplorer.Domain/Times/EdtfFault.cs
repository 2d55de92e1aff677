namespace GraphExplorer.Domain.Times;

/// <summary>Why a text is no EDTF date.</summary>
/// <param name="Cause">What is wrong, a sentence.</param>
/// <param name="Remedy">How to write it, a sentence.</param>
internal sealed record EdtfFault(string Cause, string Remedy)
{
    private const int Longest = 40;

    /// <summary>The fault of a text that is in none of the forms.</summary>
    public static EdtfFault NoDate(string text) => new(
        $"“{Shortened(text)}” is not a date.",
        "Write the year first, as in 2021, 2021-08, 2021-08-26, 2016-22 (summer), 201X, 2014/2021 or 2014/.. (goes on).");

    /// <summary>The fault of a date that does not exist or lies out of reach.</summary>
    public static EdtfFault Of(string text, string what, string remedy) => new($"“{Shortened(text)}” {what}", remedy);

    private static string Shortened(string text) => text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");
}
