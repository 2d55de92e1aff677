namespace GraphExplorer.Web.Canvas;

/// <summary>A family in the legend.</summary>
/// <param name="Family">The family's word.</param>
/// <param name="Ties">How many of its ties are drawn.</param>
public sealed record LegendFamilyCount(string Family, int Ties);
