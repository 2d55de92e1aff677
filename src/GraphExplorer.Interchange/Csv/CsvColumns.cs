namespace GraphExplorer.Interchange.Csv;

/// <summary>The columns of a table of ties, in the order in which they are written; each row is one claim.</summary>
public static class CsvColumns
{
    /// <summary>Every column.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "from", "type", "to", "from_id", "to_id", "from_kind", "to_kind", "stance", "credibility", "hedge", "basis", "scope",
        "speaker", "reliability", "chain", "document", "publisher", "tlp", "said", "held_from", "held_to", "locator", "summary",
    ];

    /// <summary>Those that must be there.</summary>
    public static readonly IReadOnlyList<string> Needed = ["from", "type", "to"];
}
