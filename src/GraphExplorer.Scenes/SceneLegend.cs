namespace GraphExplorer.Scenes;

/// <summary>What the legend says.</summary>
/// <param name="Families">How many ties of each family that is there, in the order of the families.</param>
/// <param name="Hedged">How many ties are hedged.</param>
/// <param name="Inferred">How many are inferred.</param>
/// <param name="Contested">How many are contested.</param>
/// <param name="Unassessed">How many are unassessed.</param>
/// <param name="Flagged">How many are flagged.</param>
public sealed record SceneLegend(IReadOnlyList<SceneLegendFamily> Families, int Hedged, int Inferred, int Contested, int Unassessed, int Flagged);
