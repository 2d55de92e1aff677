using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Storage.Neo4j.Values;

/// <summary>Entities as <c>(:Entity:Person)</c>, labelled by their kind.</summary>
internal static class EntityValues
{
    /// <summary>The label of a kind.</summary>
    public static string Label(EntityKind kind) => kind.ToString();

    /// <summary>To properties; the counts of ties and neighbours are kept by the projections.</summary>
    /// <param name="entity">The entity; other names that repeat one are left out.</param>
    public static PropertyMap Of(Entity entity) => new()
    {
        { "id", entity.Id },
        { "kind", Word.Of(entity.Kind) },
        { "name", entity.Name },
        { "otherNames", entity.OtherNames.Where(name => name != entity.Name).Distinct(StringComparer.Ordinal).ToArray() },
        { "date", entity.Date?.Text },
    };

    /// <summary>From properties.</summary>
    public static Entity Of(Properties entity) => new(
        entity.Text("id"), entity.Word<EntityKind>("kind"), entity.Text("name"), entity.Texts("otherNames"), entity.Date("date"));
}
