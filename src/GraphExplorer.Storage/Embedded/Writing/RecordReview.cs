using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Questions;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>Appends one review that is made now.</summary>
internal static class RecordReview
{
    /// <summary>Appends it; gives the account as it is now, or null for a claim about something else than a tie.</summary>
    public static RelationshipAccount? Run(Session session, TypeList types, Review review)
    {
        var recording = new Recording(session, review.By, new KnownTables(session));
        ReviewWriter.Write(recording, review);
        RecordFacts.End(recording);
        return ReviewRows.ById(session, review.Id)!.RelationshipId is { } tie ? RelationshipAccounts.Answer(session, types, tie) : null;
    }
}
