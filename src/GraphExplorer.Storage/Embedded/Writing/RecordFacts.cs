using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Checks;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>Records a batch of facts in the transaction that it is given.</summary>
internal static class RecordFacts
{
    /// <summary>Checks the batch, then records what the store does not know yet.</summary>
    public static RecordOutcome Run(Session session, TypeList types, FactBatch batch, Authorship by)
    {
        var known = new KnownTables(session);
        BatchCheck.Run(new SessionFacts(session, types, known), batch);
        var recording = new Recording(session, by, known);
        TypeWriter.Write(recording, batch.Types);
        SourceWriter.WriteDocuments(recording, batch.Documents);
        EntityWriter.Write(recording, batch.Entities);
        SourceWriter.WriteSpeakers(recording, batch.Speakers);
        RelationshipWriter.Write(recording, batch.Relationships);
        ClaimWriter.Write(recording, batch.Claims);
        Projections.Renew(session, recording.Touched, raise: true);
        ReviewWriter.WriteAll(recording, batch.Reviews);
        return End(recording);
    }

    /// <summary>Writes the counts and, where anything was added, the change number.</summary>
    public static RecordOutcome End(Recording recording)
    {
        var added = recording.Added;
        if (added.None)
        {
            return added.Outcome(recording.Change - 1);
        }

        recording.Session.Execute(
            """
            UPDATE state SET change = ?1, types = CASE WHEN ?2 > 0 THEN ?1 ELSE types END, entities = entities + ?3,
              claims = claims + ?4, documents = documents + ?5, speakers = speakers + ?6, reviews = reviews + ?7
            """,
            recording.Change, added.Types, added.Entities, added.Claims, added.Documents, added.Speakers, added.Reviews);
        return added.Outcome(recording.Change);
    }
}
