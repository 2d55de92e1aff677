using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Web.Api.Answers;

/// <summary>All that is known of an entity.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name to show.</param>
/// <param name="OtherNames">Its other names.</param>
/// <param name="Date">When an event took place, EDTF, or null.</param>
/// <param name="Attributes">What is told of it.</param>
/// <param name="Ties">Its ties, the strongest first.</param>
/// <param name="QuestionsRaised">Its unsupported ties.</param>
/// <param name="TotalTies">How many ties it has in all.</param>
/// <param name="Neighbours">The entities at the other ends.</param>
public sealed record EntityReply(
    string Id,
    EntityKind Kind,
    string Name,
    IReadOnlyList<string> OtherNames,
    string? Date,
    IReadOnlyList<AttributeAnswer> Attributes,
    IReadOnlyList<RelationshipAnswer> Ties,
    IReadOnlyList<RelationshipAnswer> QuestionsRaised,
    int TotalTies,
    IReadOnlyList<EntityAnswer> Neighbours)
{
    /// <summary>That of an account.</summary>
    public static EntityReply Of(EntityAccount account) => new(
        account.Entity.Id,
        account.Entity.Kind,
        account.Entity.Name,
        account.Entity.OtherNames,
        account.Entity.Date?.Text,
        [.. account.Attributes.Select(AttributeAnswer.Of)],
        Listed(account.Ties),
        Listed(account.QuestionsRaised),
        account.TotalTies,
        [.. account.Ties.Entities.Concat(account.QuestionsRaised.Entities).DistinctBy(entity => entity.Entity.Id).Where(entity => entity.Entity.Id != account.Entity.Id).Select(EntityAnswer.Of)]);

    private static RelationshipAnswer[] Listed(Network network) =>
        [.. network.Relationships.Select(tie => RelationshipAnswer.Of(tie, network.Types[tie.Relationship.Type]))];
}
