using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Times;

namespace GraphExplorer.Domain.Entities;

/// <summary>An organization, person, event or place.</summary>
/// <param name="Id">Opaque; never changes, whatever the entity is called later.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name to show.</param>
/// <param name="OtherNames">Every other name that it goes or went by, in any script; never the first name again.</param>
/// <param name="Date">When an event took place, else null.</param>
public sealed record Entity(string Id, EntityKind Kind, string Name, IReadOnlyList<string> OtherNames, Edtf? Date = null)
{
    /// <summary>Opaque; never changes.</summary>
    public string Id { get; } = Required.Text(Id, "An entity", "id");

    /// <summary>The name to show; never blank.</summary>
    public string Name { get; init => field = Required.Text(value, "An entity", "name"); } = Required.Text(Name, "An entity", "name");

    /// <summary>Name and other names, the one to show first.</summary>
    public IEnumerable<string> AllNames => OtherNames.Prepend(Name);
}
