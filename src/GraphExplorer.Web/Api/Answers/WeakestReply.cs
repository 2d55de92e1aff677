using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Web.Api.Answers;

/// <summary>A page of the weakest ties.</summary>
/// <param name="Total">How many match in all, or null where counting them takes too long.</param>
/// <param name="Relationships">The weakest first.</param>
/// <param name="Entities">The entities at their ends.</param>
/// <param name="Next">An opaque word for <c>after</c>, or null on the last page.</param>
public sealed record WeakestReply(int? Total, IReadOnlyList<RelationshipAnswer> Relationships, IReadOnlyList<EntityAnswer> Entities, string? Next)
{
    /// <summary>That of a page.</summary>
    public static WeakestReply Of(WeakestPage page, IReadOnlyDictionary<string, RelationshipType> types) => new(
        page.Total,
        [.. page.Relationships.Select(tie => RelationshipAnswer.Of(tie, types[tie.Relationship.Type]))],
        [.. page.Ends.Values.OrderBy(entity => entity.Id, StringComparer.Ordinal).Select(entity => EntityAnswer.Of(new NetworkEntity(entity, 0)))],
        page.Next);
}
