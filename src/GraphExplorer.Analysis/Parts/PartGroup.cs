namespace GraphExplorer.Analysis.Parts;

/// <summary>A group of entities.</summary>
/// <param name="BestTied">Id of the one with the most ties.</param>
/// <param name="Entities">How many there are.</param>
/// <param name="Ties">How many ties there are among them.</param>
public sealed record PartGroup(string BestTied, int Entities, int Ties);
