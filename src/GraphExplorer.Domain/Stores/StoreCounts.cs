using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Domain.Stores;

/// <summary>What a network store holds.</summary>
/// <param name="Entities">Entities.</param>
/// <param name="Relationships">Relationships that are drawn: supported or without any claim.</param>
/// <param name="Unsupported">Relationships with claims, none of which supports.</param>
/// <param name="Claims">Claims.</param>
/// <param name="Documents">Documents.</param>
/// <param name="Speakers">Speakers.</param>
/// <param name="Reviews">Reviews.</param>
/// <param name="Change">The number of the last change; 0 for a store never written to.</param>
public sealed record StoreCounts(int Entities, int Relationships, int Unsupported, int Claims, int Documents, int Speakers, int Reviews, long Change)
{
    /// <summary>Whether entities and relationships were counted. Where that takes too long, as it may in somebody else's database, both are 0.</summary>
    public bool Counted { get; init; } = true;

    /// <summary>Entities and relationships that are drawn; null where they were not counted.</summary>
    public NetworkCounts? Total => Counted ? new NetworkCounts(Entities, Relationships) : null;
}
