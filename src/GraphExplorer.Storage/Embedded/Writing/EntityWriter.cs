using GraphExplorer.Domain.Entities;
using GraphExplorer.Storage.Checks;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>Adds entities; to known ones the names that they did not have.</summary>
internal static class EntityWriter
{
    /// <summary>Writes the entities and what search needs of their names.</summary>
    public static void Write(Recording recording, IReadOnlyList<Entity> entities)
    {
        var names = new NameWriter(recording.Session);
        foreach (var entity in entities)
        {
            recording.Session.Cancel.ThrowIfCancellationRequested();
            if (recording.Entities.Find(entity.Id) is { } key)
            {
                Merge(recording, names, key, entity);
            }
            else
            {
                Add(recording, names, entity);
            }
        }

        names.Flush();
    }

    private static void Add(Recording recording, NameWriter names, Entity entity)
    {
        var others = entity.OtherNames.Where(name => name != entity.Name).Distinct(StringComparer.Ordinal).ToList();
        var key = recording.Session.Insert(
            "INSERT INTO entity (id, kind, name, other_names, date) VALUES (?1, ?2, ?3, ?4, ?5)",
            entity.Id, (int)entity.Kind, entity.Name, JsonColumns.Of(others), entity.Date?.Text);
        recording.Entities.Add(entity.Id, key);
        recording.Added.Entities++;
        names.Add(key, 0, others.Prepend(entity.Name));
    }

    private static void Merge(Recording recording, NameWriter names, long key, Entity entity)
    {
        var known = EntityRows.ByKey(recording.Session, key).Entity;
        if (known.Date is null && entity.Date is { } date)
        {
            recording.Added.Others += recording.Session.Execute("UPDATE entity SET date = ?2 WHERE key = ?1", key, date.Text);
        }

        var more = NameMerge.More(known, entity);
        if (more.Count > 0)
        {
            recording.Session.Execute(
                "UPDATE entity SET other_names = ?2 WHERE key = ?1", key, JsonColumns.Of([.. known.OtherNames, .. more]));
            recording.Added.Others += more.Count;
            names.Add(key, known.OtherNames.Count + 1, more);
        }
    }
}
