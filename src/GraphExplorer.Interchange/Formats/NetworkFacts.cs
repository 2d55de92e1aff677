using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Interchange.Formats;

/// <summary>All that a file is written from, each by id, and read as a stream as often as a writer needs it.</summary>
public sealed record NetworkFacts
{
    /// <summary>The relationship types.</summary>
    public IReadOnlyDictionary<string, RelationshipType> Types { get; init; } = new Dictionary<string, RelationshipType>();

    /// <summary>Whether the types come from a mapping, which knows no rules for their ends.</summary>
    public bool TypesAreMapped { get; init; }

    /// <summary>The documents.</summary>
    public required Func<IAsyncEnumerable<Document>> Documents { get; init; }

    /// <summary>The speakers.</summary>
    public required Func<IAsyncEnumerable<Speaker>> Speakers { get; init; }

    /// <summary>The entities.</summary>
    public required Func<IAsyncEnumerable<Entity>> Entities { get; init; }

    /// <summary>The relationships.</summary>
    public required Func<IAsyncEnumerable<AssessedRelationship>> Relationships { get; init; }

    /// <summary>The claims.</summary>
    public required Func<IAsyncEnumerable<ClaimRecord>> Claims { get; init; }

    /// <summary>The reviews, oldest first.</summary>
    public required Func<IAsyncEnumerable<Review>> Reviews { get; init; }
}
