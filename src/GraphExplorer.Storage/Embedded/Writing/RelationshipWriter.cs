using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>Adds relationships; their projections follow at the end of the write.</summary>
internal static class RelationshipWriter
{
    // a new row is not counted anywhere until it has been assessed: assessed is -1
    private const string Insert = """
        INSERT INTO relationship (id, one, type, other, kinds, revision, assessed, rules, rank, unsupported, flagged, reviews,
          supporting, disputing, questioning, excluded, origins, independent, ended)
        VALUES (?1, ?2, ?3, ?4,
          (SELECT (1 << a.kind) | (1 << b.kind) FROM entity a, entity b WHERE a.key = ?2 AND b.key = ?4),
          0, -1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        """;

    /// <summary>Writes the relationships.</summary>
    public static void Write(Recording recording, IReadOnlyList<Relationship> relationships)
    {
        foreach (var relationship in relationships)
        {
            Key(recording, relationship);
        }
    }

    /// <summary>The row key of a relationship, which is added where it is new.</summary>
    public static long Key(Recording recording, Relationship relationship)
    {
        if (recording.Relationships.Find(relationship.Id) is { } known)
        {
            return known;
        }

        var key = recording.Session.Insert(
            Insert,
            relationship.Id,
            recording.Entities.Key(relationship.From),
            recording.Types.Key(relationship.Type),
            recording.Entities.Key(relationship.To));
        recording.Relationships.Add(relationship.Id, key);
        recording.Touched.Add(key);
        recording.Added.Relationships++;
        return key;
    }
}
