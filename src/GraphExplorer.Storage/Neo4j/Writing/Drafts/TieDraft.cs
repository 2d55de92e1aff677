using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Storage.Neo4j.Writing.Drafts;

/// <summary>A tie that the database does not hold yet, with all that will stand on it.</summary>
/// <param name="Relationship">The relationship.</param>
/// <param name="Kinds">The kinds of its ends.</param>
internal sealed record TieDraft(Relationship Relationship, IReadOnlyList<string> Kinds)
{
    /// <summary>The revision that it begins with.</summary>
    public const long Revision = 1;

    /// <summary>Its claims.</summary>
    public List<ClaimDraft> Claims { get; } = [];

    /// <summary>The reviews of it and its claims.</summary>
    public List<Review> Reviews { get; } = [];
}
