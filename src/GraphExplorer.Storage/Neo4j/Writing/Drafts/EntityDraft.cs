using GraphExplorer.Domain.Entities;

namespace GraphExplorer.Storage.Neo4j.Writing.Drafts;

/// <summary>An entity as a write makes it.</summary>
internal sealed class EntityDraft
{
    private EntityDraft(Entity entity, bool isNew) => (Entity, IsNew, KnownNames) = (entity, isNew, isNew ? 0 : entity.OtherNames.Count + 1);

    /// <summary>The entity as it will be.</summary>
    public Entity Entity { get; private set; }

    /// <summary>Whether the database does not hold it yet.</summary>
    public bool IsNew { get; }

    /// <summary>How many names of it the database holds.</summary>
    public int KnownNames { get; }

    /// <summary>Whether anything of it is to be written.</summary>
    public bool Changed { get; private set; }

    /// <summary>The names that the database does not hold yet, with their positions.</summary>
    public IEnumerable<(string Name, int Position)> NewNames => Entity.AllNames.Select((name, position) => (name, position)).Skip(KnownNames);

    /// <summary>One that is new; other names that repeat one are left out.</summary>
    public static EntityDraft New(Entity entity) => new(
        entity with { OtherNames = [.. entity.OtherNames.Where(name => name != entity.Name).Distinct(StringComparer.Ordinal)] }, true);

    /// <summary>One that the database holds.</summary>
    public static EntityDraft Known(Entity entity) => new(entity, false);

    /// <summary>Gives it a date, where it has none.</summary>
    /// <returns>Whether that changes it.</returns>
    public bool Date(Entity brought)
    {
        if (Entity.Date is not null || brought.Date is null)
        {
            return false;
        }

        Entity = Entity with { Date = brought.Date };
        return Changed = true;
    }

    /// <summary>Gives it more names.</summary>
    public void Add(List<string> names)
    {
        if (names.Count > 0)
        {
            Entity = Entity with { OtherNames = [.. Entity.OtherNames, .. names] };
            Changed = true;
        }
    }
}
