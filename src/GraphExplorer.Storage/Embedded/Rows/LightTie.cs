namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>Of a tie only what an index holds: enough to walk and to filter.</summary>
/// <param name="Key">Row key of the relationship.</param>
/// <param name="One">Row key of the first end.</param>
/// <param name="Other">Row key of the second end.</param>
/// <param name="Type">Row key of the type.</param>
/// <param name="Rank">Confidence, contested and origins.</param>
/// <param name="Kinds">Kinds of the two ends, as bits.</param>
/// <param name="Unsupported">Claims, and none supports.</param>
internal readonly record struct LightTie(long Key, long One, long Other, long Type, long Rank, long Kinds, bool Unsupported)
{
    /// <summary>The end that is not this one.</summary>
    public long Across(long end) => One == end ? Other : One;
}
