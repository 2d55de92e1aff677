using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>All that is known of a relationship.</summary>
internal static class RelationshipAccounts
{
    /// <summary>The account, or null for an unknown id.</summary>
    public static RelationshipAccount? Answer(Session session, TypeList types, string id) =>
        RelationshipRows.KeyOf(session, id) is { } key ? Of(session, types, key) : null;

    private static RelationshipAccount Of(Session session, TypeList types, long key)
    {
        var relationship = RelationshipRows.ByKey(session, key).Relationship;
        var evidence = new EvidenceReader(session).OfRelationship(key);
        var reviews = ReviewRows.OfRelationship(session, key);
        return new RelationshipAccount(
            relationship,
            types.ById[relationship.Type],
            EntityRows.Known(session, relationship.From).Entity,
            EntityRows.Known(session, relationship.To).Entity,
            Assessor.Assess(evidence, reviews),
            evidence,
            reviews);
    }
}
