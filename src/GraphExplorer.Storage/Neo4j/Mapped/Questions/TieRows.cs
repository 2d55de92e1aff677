using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Storage.Neo4j.Mapped.Identity;

namespace GraphExplorer.Storage.Neo4j.Mapped.Questions;

/// <summary>Makes ties of relationships of theirs.</summary>
internal static class TieRows
{
    /// <summary>The tie that a relationship of this type from one entity to another makes.</summary>
    public static Relationship Of(MappedType type, string start, string end) =>
        Of(type.As, type.Reversed ? end : start, type.Reversed ? start : end);

    /// <summary>The tie of a type of ours between two ends.</summary>
    public static Relationship Of(RelationshipType type, string from, string to)
    {
        var (first, second) = type.Mutual && string.CompareOrdinal(from, to) > 0 ? (to, from) : (from, to);
        return new Relationship(ForeignId.OfTie(first, type.Id, second), first, type.Id, second);
    }

    /// <summary>A tie as it is shown: nobody has claimed anything.</summary>
    public static AssessedRelationship Shown(Relationship tie) => new(tie, AssessmentSummary.NoClaims);
}
