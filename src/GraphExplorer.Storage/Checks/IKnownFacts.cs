using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Storage.Checks;

/// <summary>What a store holds, as far as a batch refers to it.</summary>
internal interface IKnownFacts
{
    /// <summary>The relationship types, by id.</summary>
    IReadOnlyDictionary<string, RelationshipType> Types { get; }

    /// <summary>The kind of an entity, or null where it is unknown.</summary>
    EntityKind? Kind(string entityId);

    /// <summary>Whether the document is known.</summary>
    bool HasDocument(string id);

    /// <summary>Whether the speaker is known.</summary>
    bool HasSpeaker(string id);

    /// <summary>Whether the claim is known.</summary>
    bool HasClaim(string id);

    /// <summary>Whether the relationship is known.</summary>
    bool HasRelationship(string id);

    /// <summary>Whether the review is known.</summary>
    bool HasReview(string id);
}
