using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Web.Shell;

/// <summary>What the page was sent with, so that its circuit begins with the same and takes nothing away that a person sees.</summary>
/// <param name="Opening">What it opens with.</param>
/// <param name="Total">What the network holds, or null where counting it takes too long.</param>
/// <param name="Change">The change number of the store that this was true at.</param>
public sealed record Opened(Opening Opening, NetworkCounts? Total, long Change);
