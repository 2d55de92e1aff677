using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Identity;
using GraphExplorer.Domain.Times;

namespace GraphExplorer.Application.Files.Importing;

/// <summary>An entity that the files declare or name, and who it turned out to be.</summary>
/// <param name="id">The id that the file gives it, or null.</param>
/// <param name="kind">The kind that the file gives it, or null for any.</param>
/// <param name="name">The name that the file gives it.</param>
/// <param name="otherNames">Other names.</param>
/// <param name="date">An event's date, or null.</param>
/// <param name="line">Where it is declared or first named.</param>
internal sealed class EntityEntry(string? id, EntityKind? kind, string name, IReadOnlyList<string> otherNames, Edtf? date, long line)
{
    /// <summary>The id that the file gives it, or null.</summary>
    public string? Id { get; } = id;

    /// <summary>The kind that the file gives it, or null for any.</summary>
    public EntityKind? Kind { get; } = kind;

    /// <summary>The name that the file gives it.</summary>
    public string Name { get; } = name;

    /// <summary>The name as identity compares it.</summary>
    public string Normal { get; } = NormalName.Of(name);

    /// <summary>Where it is declared or first named.</summary>
    public long Line { get; } = line;

    /// <summary>Every name as identity compares them.</summary>
    public IEnumerable<string> Normals => otherNames.Select(NormalName.Of).Prepend(Normal).Distinct();

    /// <summary>Who it is, once settled.</summary>
    public Found<Entity> Settled { get; private set; }

    /// <summary>Whether it was settled, for good or bad.</summary>
    public bool IsSettled => Settled.Cause is not null;

    /// <summary>Whether the store holds it already.</summary>
    public bool Known { get; private set; }

    /// <summary>Whether it became an organization because nobody knows its name and no kind is given.</summary>
    public bool MadeOrganization { get; private set; }

    /// <summary>It is one that the store holds; its names in the file come to those that it has.</summary>
    public void IsKnown(Entity known)
    {
        Settled = new Entity(known.Id, known.Kind, Name, otherNames, date);
        Known = true;
    }

    /// <summary>It is one that this import brings.</summary>
    public void IsNew(string newId)
    {
        Settled = new Entity(newId, Kind ?? EntityKind.Organization, Name, otherNames, date);
        MadeOrganization = Kind is null;
    }

    /// <summary>It is the same as another entry.</summary>
    public void IsSame(EntityEntry other) => (Settled, Known) = (other.Settled, other.Known);

    /// <summary>It cannot be told who it is.</summary>
    public void IsNobody(string cause, string remedy) => Settled = Found<Entity>.Not(cause, remedy);
}
