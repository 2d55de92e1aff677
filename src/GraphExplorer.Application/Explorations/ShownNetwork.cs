using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Application.Explorations;

/// <summary>What an exploration shows.</summary>
/// <param name="All">Everything on it, filters left aside.</param>
/// <param name="Passing">What its filters let through.</param>
/// <param name="Filters">The filters in force, each with what it removes alone.</param>
/// <param name="Facets">How many ties there are of each value that could be filtered for.</param>
public sealed record ShownNetwork(Network All, Network Passing, IReadOnlyList<FilterEffect> Filters, NetworkFacets Facets)
{
    /// <summary>How many ties the filters remove together.</summary>
    public int FilteredOut => All.Relationships.Count - Passing.Relationships.Count;
}
