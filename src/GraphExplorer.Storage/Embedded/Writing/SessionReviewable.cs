using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Storage.Checks;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>What the file holds that a review can be about.</summary>
/// <param name="session">The session.</param>
internal sealed class SessionReviewable(Session session) : IReviewable
{
    private const string SubjectOfClaim = """
        SELECT r.id, c.id, e.id, c.proposition FROM claim c
        LEFT JOIN relationship r ON r.key = c.relationship LEFT JOIN entity e ON e.key = c.subject WHERE c.id = ?1
        """;

    /// <inheritdoc/>
    public Review? Review(string id) => ReviewRows.ById(session, id);

    /// <inheritdoc/>
    public bool HasTie(string id) => RelationshipRows.KeyOf(session, id) is not null;

    /// <inheritdoc/>
    public ReviewSubject? OfClaim(string id)
    {
        using var rows = session.Rows(SubjectOfClaim, id);
        return rows.Read() ? new ReviewSubject(rows.TextAt(0), rows.TextAt(1), rows.TextAt(2), rows.TextAt(3)) : null;
    }

    /// <summary>The claims on the same proposition.</summary>
    public IReadOnlyList<Evidence> Evidence(ReviewSubject subject)
    {
        var reader = new EvidenceReader(session);
        return subject.Relationship is { } tie
            ? reader.OfRelationship(RelationshipRows.KeyOf(session, tie)!.Value)
            : reader.OfProposition(EntityKey(subject), subject.Proposition!);
    }

    /// <summary>The reviews of the same proposition and its claims.</summary>
    public IReadOnlyList<Review> Reviews(ReviewSubject subject) => subject.Relationship is { } tie
        ? ReviewRows.OfRelationship(session, RelationshipRows.KeyOf(session, tie)!.Value)
        : ReviewRows.OfProposition(session, EntityKey(subject), subject.Proposition!);

    private long EntityKey(ReviewSubject subject) => session.Number("SELECT key FROM entity WHERE id = ?1", subject.Entity)!.Value;
}
