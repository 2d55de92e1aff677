using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Web.Api.Answers;

/// <summary>An entity in an answer.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name to show.</param>
/// <param name="OtherNames">Its other names.</param>
/// <param name="Date">When an event took place, in EDTF, or null.</param>
/// <param name="HiddenNeighbours">How many of its neighbours in the whole store are not in the answer.</param>
public sealed record EntityAnswer(string Id, EntityKind Kind, string Name, IReadOnlyList<string> OtherNames, string? Date, int HiddenNeighbours)
{
    /// <summary>That of an entity of a network.</summary>
    public static EntityAnswer Of(NetworkEntity entity) =>
        new(entity.Entity.Id, entity.Entity.Kind, entity.Entity.Name, entity.Entity.OtherNames, entity.Entity.Date?.Text, entity.HiddenNeighbours);
}
