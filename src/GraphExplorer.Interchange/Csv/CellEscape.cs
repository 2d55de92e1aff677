namespace GraphExplorer.Interchange.Csv;

/// <summary>Keeps a spreadsheet from running a text as a formula: an apostrophe goes before it, and comes off again when read.</summary>
internal static class CellEscape
{
    private const char Apostrophe = '\'';

    /// <summary>The text as it is written.</summary>
    public static string Written(string text) => IsFormula(text) ? Apostrophe + text : text;

    /// <summary>The text that was written so.</summary>
    public static string Read(string cell) => cell.StartsWith(Apostrophe) && IsFormula(cell) ? cell[1..] : cell;

    // one apostrophe more is written before apostrophes too, so that reading takes off just what writing put on
    private static bool IsFormula(string text) =>
        text.AsSpan().TrimStart(Apostrophe) is [var first, ..] && first is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';
}
