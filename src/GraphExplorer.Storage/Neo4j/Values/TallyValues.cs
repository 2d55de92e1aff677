namespace GraphExplorer.Storage.Neo4j.Values;

/// <summary>What a tie is counted under as <c>(:Tally)</c>.</summary>
/// <param name="Type">Id of its type.</param>
/// <param name="Kinds">Kinds of its ends, words with a blank between them.</param>
/// <param name="Unsupported">Claims, and none supports.</param>
/// <param name="Flagged">A standing flag.</param>
/// <param name="Reviewed">A standing review.</param>
internal readonly record struct TallyValues(string Type, string Kinds, bool Unsupported, bool Flagged, bool Reviewed)
{
    /// <summary>Its key.</summary>
    public string Key => $"{Type} {Kinds} {(Unsupported ? 'u' : '-')}{(Flagged ? 'f' : '-')}{(Reviewed ? 'r' : '-')}";

    /// <summary>To properties, save the key and the count.</summary>
    public PropertyMap Properties => new()
    {
        { "type", Type },
        { "kinds", Kinds.Split(' ') },
        { "unsupported", Unsupported },
        { "flagged", Flagged },
        { "reviewed", Reviewed },
    };

    /// <summary>What a record is counted under.</summary>
    public static TallyValues Of(Properties record) => new(
        record.Text("type"), string.Join(' ', record.Texts("kinds")), record.Flag("unsupported"), record.Flag("flagged"), record.Flag("reviewed"));
}
