using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Speakers;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>Adds documents and speakers; known ones stay as they are.</summary>
internal static class SourceWriter
{
    private const string InsertDocument = """
        INSERT INTO document (id, title, publisher, published, author, written, obtained, link, handling)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        """;

    private const string InsertSpeaker = """
        INSERT INTO speaker (id, name, independence, reliability, reason, mentioned_in, entity) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        """;

    private const string SpokenOn =
        "SELECT DISTINCT c.relationship FROM chain l JOIN claim c ON c.key = l.claim WHERE l.speaker = ?1 AND c.relationship IS NOT NULL";

    /// <summary>Writes the documents.</summary>
    public static void WriteDocuments(Recording recording, IReadOnlyList<Document> documents)
    {
        foreach (var one in documents.Where(one => recording.Documents.Find(one.Id) is null))
        {
            recording.Documents.Add(one.Id, recording.Session.Insert(
                InsertDocument,
                one.Id, one.Title, one.Publisher, one.Published?.Text, one.Author, one.Written?.Text, one.Obtained?.Text, one.Link, (int)one.Handling));
            recording.Added.Documents++;
        }
    }

    /// <summary>Writes the speakers; one that nobody had graded takes the first grade that comes.</summary>
    public static void WriteSpeakers(Recording recording, IReadOnlyList<Speaker> speakers)
    {
        foreach (var speaker in speakers)
        {
            if (recording.Speakers.Find(speaker.Id) is { } key)
            {
                FirstGrade(recording, key, speaker);
                continue;
            }

            recording.Speakers.Add(speaker.Id, recording.Session.Insert(
                InsertSpeaker,
                speaker.Id,
                speaker.Name,
                speaker.Group,
                (int?)speaker.Reliability,
                speaker.ReliabilityReason,
                speaker.MentionedIn is { } document ? recording.Documents.Key(document) : null,
                speaker.EntityId is { } entity ? recording.Entities.Key(entity) : null));
            recording.Added.Speakers++;
        }
    }

    private static void FirstGrade(Recording recording, long key, Speaker speaker)
    {
        if (speaker.Reliability is not { } grade || recording.Session.Execute(
            "UPDATE speaker SET reliability = ?2, reason = ?3 WHERE key = ?1 AND reliability IS NULL", key, (int)grade, speaker.ReliabilityReason) == 0)
        {
            return;
        }

        recording.Added.Others++;
        using var rows = recording.Session.Rows(SpokenOn, key);
        while (rows.Read())
        {
            recording.Touched.Add(rows.GetInt64(0));
        }
    }
}
