using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Domain.Networks;

/// <summary>Which ties are asked for. An empty list lets everything through.</summary>
/// <param name="Kinds">Met when either end is of one of them.</param>
/// <param name="Families">Families of the type.</param>
/// <param name="Types">Ids of relationship types.</param>
/// <param name="Confidences">Confidences.</param>
/// <param name="Contested">Only contested (true) or only uncontested (false) ties; null for both.</param>
/// <param name="Unsupported">Whether unsupported ties come too.</param>
public sealed record NetworkFilter(
    IReadOnlyList<EntityKind> Kinds,
    IReadOnlyList<Family> Families,
    IReadOnlyList<string> Types,
    IReadOnlyList<Confidence> Confidences,
    bool? Contested = null,
    bool Unsupported = false)
{
    /// <summary>Every supported tie.</summary>
    public static readonly NetworkFilter None = new([], [], [], []);

    /// <summary>Whether both ask for the same, listed in the same order.</summary>
    public bool Equals(NetworkFilter? other) =>
        other is not null
        && Contested == other.Contested
        && Unsupported == other.Unsupported
        && Kinds.SequenceEqual(other.Kinds)
        && Families.SequenceEqual(other.Families)
        && Types.SequenceEqual(other.Types)
        && Confidences.SequenceEqual(other.Confidences);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Contested, Unsupported, Kinds.Count, Families.Count, Types.Count, Confidences.Count);

    /// <summary>Whether it lets every supported tie through.</summary>
    public bool IsEmpty => Kinds.Count + Families.Count + Types.Count + Confidences.Count == 0 && Contested is null;

    /// <summary>Whether a tie passes.</summary>
    public bool Passes(AssessedRelationship tie, RelationshipType type, EntityKind from, EntityKind to) =>
        (Unsupported || !tie.Assessment.Unsupported)
        && (Kinds.Count == 0 || Kinds.Contains(from) || Kinds.Contains(to))
        && (Families.Count == 0 || Families.Contains(type.Family))
        && (Types.Count == 0 || Types.Contains(type.Id))
        && (Confidences.Count == 0 || Confidences.Contains(tie.Assessment.Confidence))
        && (Contested is null || Contested == tie.Assessment.Contested);
}
