namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>What the tallies count a relationship under.</summary>
/// <param name="Type">Row key of its type.</param>
/// <param name="Kinds">Kinds of its ends, as bits.</param>
/// <param name="Unsupported">Claims, and none supports.</param>
/// <param name="Flagged">A standing flag.</param>
/// <param name="Reviewed">A standing review.</param>
internal readonly record struct TieStanding(long Type, long Kinds, bool Unsupported, bool Flagged, bool Reviewed);
