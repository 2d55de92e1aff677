using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Storage.Checks;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>Appends reviews under the rules for them.</summary>
internal static class ReviewWriter
{
    private const string Insert = """
        INSERT INTO review (id, relationship, claim, verdict, lower_to, withdraws, reason, author, at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        """;

    /// <summary>Writes reviews as they were exported, the oldest first: they were allowed when they were made, whatever the confidence is now.</summary>
    public static void WriteAll(Recording recording, IReadOnlyList<Review> reviews)
    {
        foreach (var review in reviews.OrderBy(review => review.By.At))
        {
            Write(recording, review, asExported: true);
        }
    }

    /// <summary>Writes a review that is made now; nothing where its id is known.</summary>
    public static void Write(Recording recording, Review review) => Write(recording, review, asExported: false);

    private static void Write(Recording recording, Review review, bool asExported)
    {
        if (ReviewRows.ById(recording.Session, review.Id) is not null)
        {
            return;
        }

        var known = new SessionReviewable(recording.Session);
        var subject = ReviewSubject.Of(known, review);
        Action<Review, IReadOnlyList<Evidence>, IReadOnlyList<Review>> check = asExported ? ReviewCheck.OfExported : ReviewCheck.OfNew;
        check(review, known.Evidence(subject), known.Reviews(subject));
        var relationship = subject.Relationship is { } tie ? recording.Relationships.Key(tie) : (long?)null;
        recording.Session.Execute(
            Insert,
            review.Id,
            relationship,
            subject.Claim is { } claim ? recording.Claims.Key(claim) : null,
            (int)review.Verdict,
            (int?)review.LowerTo,
            review.Withdraws,
            review.Reason,
            review.By.Author,
            Columns.Ticks(review.By.At));
        recording.Added.Reviews++;
        if (relationship is { } touched)
        {
            Projections.Renew(recording.Session, [touched], raise: true);
        }
    }
}
