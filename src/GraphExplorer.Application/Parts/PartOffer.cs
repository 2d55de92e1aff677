namespace GraphExplorer.Application.Parts;

/// <summary>Parts of a large network to begin with.</summary>
/// <param name="Families">By family of tie.</param>
/// <param name="Communities">The largest groups that are tied among themselves more than to others.</param>
/// <param name="Components">The largest parts that are tied to nothing else; empty where all hang together.</param>
/// <param name="ComponentTotal">How many of those there are in all.</param>
public sealed record PartOffer(IReadOnlyList<FamilyPart> Families, IReadOnlyList<NamedPart> Communities, IReadOnlyList<NamedPart> Components, int ComponentTotal);
