using GraphExplorer.Domain.Relationships;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>Adds relationship types, and rewords known ones.</summary>
internal static class TypeWriter
{
    private const string Insert = """
        INSERT INTO type (id, label, inverse, mutual, sign, family, ended, from_kinds, to_kinds, reading, elsewhere)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
        """;

    private const string Update = """
        UPDATE type SET label = ?2, inverse = ?3, mutual = ?4, sign = ?5, family = ?6, ended = ?7, from_kinds = ?8, to_kinds = ?9,
          reading = ?10, elsewhere = ?11
        WHERE id = ?1 AND (label, inverse, mutual, sign, family, ended, from_kinds, to_kinds, reading, elsewhere)
          IS NOT (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
        """;

    /// <summary>Writes the types.</summary>
    public static void Write(Recording recording, IReadOnlyList<RelationshipType> types)
    {
        foreach (var type in types)
        {
            object?[] values =
            [
                type.Id, type.Label, type.InverseLabel, type.Mutual, (int)type.Sign, (int)type.Family, type.EndedLabel,
                Columns.Bits(type.FromKinds), Columns.Bits(type.ToKinds), type.Reading, JsonColumns.Of(type.NamesElsewhere),
            ];
            if (recording.Types.Find(type.Id) is not null)
            {
                recording.Added.Types += recording.Session.Execute(Update, values);
            }
            else
            {
                recording.Types.Add(type.Id, recording.Session.Insert(Insert, values));
                recording.Added.Types++;
            }
        }
    }
}
