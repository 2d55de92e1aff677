using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;

namespace GraphExplorer.Domain.Stores;

/// <summary>Facts to record together: all of them or none. What they refer to is among them or in the store already.</summary>
public sealed record FactBatch
{
    /// <summary>Nothing.</summary>
    public static readonly FactBatch Empty = new();

    /// <summary>Types to add or to reword; making a known type mutual or directed is refused.</summary>
    public IReadOnlyList<RelationshipType> Types { get; init; } = [];

    /// <summary>Documents; a known one stays as it is.</summary>
    public IReadOnlyList<Document> Documents { get; init; } = [];

    /// <summary>Speakers; a known one stays as it is, save that one nobody had graded takes the first grade that comes.</summary>
    public IReadOnlyList<Speaker> Speakers { get; init; } = [];

    /// <summary>Entities; a known id keeps kind and name, and names it did not have become other names.</summary>
    public IReadOnlyList<Entity> Entities { get; init; } = [];

    /// <summary>Ties without a claim (somebody else's network); a claimed tie needs no entry here.</summary>
    public IReadOnlyList<Relationship> Relationships { get; init; } = [];

    /// <summary>Claims with their grades and retractions; a known claim stays as it is, and new grades are added.</summary>
    public IReadOnlyList<ClaimRecord> Claims { get; init; } = [];

    /// <summary>Reviews as exported; a known id stays as it is.</summary>
    public IReadOnlyList<Review> Reviews { get; init; } = [];
}
