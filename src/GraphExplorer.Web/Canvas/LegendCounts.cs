namespace GraphExplorer.Web.Canvas;

/// <summary>How many ties drawn are of which look.</summary>
/// <param name="Families">By family.</param>
/// <param name="Hedged">Hedged ones.</param>
/// <param name="Inferred">Inferred ones.</param>
/// <param name="Contested">Contested ones.</param>
/// <param name="Unassessed">Unassessed ones.</param>
/// <param name="Flagged">Flagged ones.</param>
public sealed record LegendCounts(
    IReadOnlyList<LegendFamilyCount>? Families,
    int Hedged,
    int Inferred,
    int Contested,
    int Unassessed,
    int Flagged);
