namespace GraphExplorer.Web.Canvas;

/// <summary>What is selected: on the canvas, in a list, in the inspector alike.</summary>
/// <param name="Entities">Ids of entities, in the order of selecting; the first where there are thousands.</param>
/// <param name="Relationships">Ids of relationships; the first where there are thousands.</param>
public sealed record Selection(IReadOnlyList<string> Entities, IReadOnlyList<string> Relationships)
{
    /// <summary>Nothing.</summary>
    public static readonly Selection None = new([], []);

    /// <summary>How many entities are selected.</summary>
    public int EntityCount { get; init; } = Entities.Count;

    /// <summary>How many relationships are selected.</summary>
    public int RelationshipCount { get; init; } = Relationships.Count;

    /// <summary>Whether nothing is selected.</summary>
    public bool IsEmpty => Entities.Count + Relationships.Count == 0;

    /// <summary>The one relationship selected, or null.</summary>
    public string? OneRelationship => Relationships.Count == 1 && Entities.Count == 0 ? Relationships[0] : null;

    /// <summary>The one entity selected, or null.</summary>
    public string? OneEntity => Entities.Count == 1 && Relationships.Count == 0 ? Entities[0] : null;

    /// <summary>The same ids in the same order, and as many.</summary>
    public bool Equals(Selection? other) =>
        other is not null
        && (EntityCount, RelationshipCount) == (other.EntityCount, other.RelationshipCount)
        && Entities.SequenceEqual(other.Entities)
        && Relationships.SequenceEqual(other.Relationships);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EntityCount, RelationshipCount, Entities is [var entity, ..] ? entity : null, Relationships is [var tie, ..] ? tie : null);
}
