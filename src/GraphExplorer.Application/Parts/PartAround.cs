namespace GraphExplorer.Application.Parts;

/// <summary>A part of the network, named by one that is in it: it stays the same part when others come to it.</summary>
/// <param name="Kind">What makes it one part.</param>
/// <param name="Entity">Id of an entity in it.</param>
public sealed record PartAround(PartKind Kind, string Entity)
{
    /// <summary>The part that an address names, or null where it names none.</summary>
    public static PartAround? Of(string? component, string? community) =>
        !string.IsNullOrEmpty(component) ? new PartAround(PartKind.Component, component)
        : !string.IsNullOrEmpty(community) ? new PartAround(PartKind.Community, community)
        : null;
}
