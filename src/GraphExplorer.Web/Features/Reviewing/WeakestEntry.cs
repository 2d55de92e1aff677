using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Web.Features.Reviewing;

/// <summary>A tie in the list of the weakest.</summary>
/// <param name="Tie">The tie with its assessment.</param>
/// <param name="From">Name of its first end.</param>
/// <param name="To">Name of its second end.</param>
/// <param name="Type">Its type; null where the store has forgotten it.</param>
public sealed record WeakestEntry(AssessedRelationship Tie, string From, string To, RelationshipType? Type)
{
    /// <summary>What it reads.</summary>
    public string Label => Type?.LabelWhen(Tie.Assessment.Ended) ?? Tie.Relationship.Type;

    /// <summary>The tie in words.</summary>
    public string Title => $"{From} – {Label} – {To}";
}
