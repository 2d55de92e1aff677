using System.Text.Json;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Asking;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>What stands behind given relationships.</summary>
internal static class ListSources
{
    private const string Sql = """
        SELECT c.document, max(coalesce(c.handling, 0))
        FROM json_each(?1) asked JOIN relationship r ON r.id = asked.value
        JOIN claim c INDEXED BY claim_relationship ON c.relationship = r.key AND c.retracted = 0
        GROUP BY c.document
        """;

    /// <summary>The documents of their claims, and the strictest handling.</summary>
    public static SourceList Answer(Session session, IReadOnlyCollection<string> relationshipIds)
    {
        var keys = new HashSet<long>();
        var handling = Tlp.Clear;
        foreach (var ids in relationshipIds.Chunk(1_000))
        {
            using var rows = session.Rows(Sql, JsonSerializer.Serialize(ids));
            while (rows.Read())
            {
                keys.Add(rows.GetInt64(0));
                handling = Stricter(handling, (Tlp)rows.GetInt32(1));
            }
        }

        return Sources.Of(keys.Select(key => DocumentRows.ByKey(session, key)), [handling]);
    }

    private static Tlp Stricter(Tlp one, Tlp other) => one > other ? one : other;
}
