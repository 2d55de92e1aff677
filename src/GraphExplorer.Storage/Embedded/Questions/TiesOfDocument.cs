using System.Text.Json;
using GraphExplorer.Storage.Embedded.Connections;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>Which of given relationships a document speaks of.</summary>
internal static class TiesOfDocument
{
    private const string Sql = """
        SELECT asked.value FROM json_each(?1) asked JOIN relationship r ON r.id = asked.value
        WHERE EXISTS (
          SELECT 1 FROM claim c INDEXED BY claim_relationship JOIN document d ON d.key = c.document
          WHERE c.relationship = r.key AND c.retracted = 0 AND d.id = ?2)
        ORDER BY asked.key
        """;

    /// <summary>Their ids, in the order given.</summary>
    public static IReadOnlyList<string> Answer(Session session, string documentId, IReadOnlyCollection<string> relationshipIds)
    {
        var found = new List<string>();
        foreach (var ids in relationshipIds.Distinct(StringComparer.Ordinal).Chunk(1_000))
        {
            session.Cancel.ThrowIfCancellationRequested();
            using var rows = session.Rows(Sql, JsonSerializer.Serialize(ids), documentId);
            while (rows.Read())
            {
                found.Add(rows.GetString(0));
            }
        }

        return found;
    }
}
