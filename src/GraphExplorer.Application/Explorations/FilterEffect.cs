namespace GraphExplorer.Application.Explorations;

/// <summary>What one filter does alone.</summary>
/// <param name="Facet">Which: <c>kind</c>, <c>family</c>, <c>type</c>, <c>confidence</c>, <c>contested</c>.</param>
/// <param name="Removes">How many ties it would remove if it were the only one.</param>
public sealed record FilterEffect(string Facet, int Removes);
