using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Storage.Neo4j.Writing.Knowledge;

/// <summary>The ids that a batch brings and refers to, each once and in order.</summary>
/// <param name="batch">The batch.</param>
internal sealed class BatchReferences(FactBatch batch)
{
    private readonly HashSet<string> _sources =
        new(batch.Documents.Select(document => document.Id).Concat(batch.Speakers.Select(speaker => speaker.Id)), StringComparer.Ordinal);

    /// <summary>Entities that ties, claims and speakers refer to.</summary>
    public IReadOnlyCollection<string> Ends { get; } = Ids(
        batch.Relationships.SelectMany(tie => new[] { tie.From, tie.To })
            .Concat(batch.Claims.SelectMany(record => EndsOf(record.Claim.Proposition)))
            .Concat(batch.Speakers.Select(speaker => speaker.EntityId).OfType<string>()));

    /// <summary>Entities that it brings.</summary>
    public IReadOnlyCollection<string> Entities { get; } = Ids(batch.Entities.Select(entity => entity.Id));

    /// <summary>Documents.</summary>
    public IReadOnlyCollection<string> Documents { get; } = Ids(
        batch.Documents.Select(document => document.Id)
            .Concat(batch.Claims.Select(record => record.Claim.DocumentId))
            .Concat(batch.Claims.SelectMany(record => record.Grades.Select(grade => grade.BroughtBy).OfType<string>()))
            .Concat(batch.Speakers.Select(speaker => speaker.MentionedIn).OfType<string>()));

    /// <summary>Speakers.</summary>
    public IReadOnlyCollection<string> Speakers { get; } = Ids(
        batch.Speakers.Select(speaker => speaker.Id).Concat(batch.Claims.SelectMany(record => record.Claim.Chain)));

    /// <summary>Whether the batch brings the document or the speaker with this id, instead of only referring to it.</summary>
    public bool Brings(string id) => _sources.Contains(id);

    /// <summary>Ties.</summary>
    public IReadOnlyCollection<string> Ties { get; } = Ids(
        batch.Relationships.Select(tie => tie.Id)
            .Concat(batch.Claims.Select(record => record.Claim.Proposition).OfType<RelationshipProposition>().Select(on => on.Id))
            .Concat(batch.Reviews.Select(review => review.RelationshipId).OfType<string>()));

    /// <summary>Claims that corrections and reviews refer to.</summary>
    public IReadOnlyCollection<string> Claims { get; } = Ids(
        batch.Claims.Select(record => record.Claim.Supersedes).Concat(batch.Reviews.Select(review => review.ClaimId)).OfType<string>());

    /// <summary>Reviews.</summary>
    public IReadOnlyCollection<string> Reviews { get; } = Ids(
        batch.Reviews.Select(review => review.Id).Concat(batch.Reviews.Select(review => review.Withdraws).OfType<string>()));

    /// <summary>Each id once, in order.</summary>
    public static IReadOnlyCollection<string> Ids(IEnumerable<string> ids)
    {
        string[] once = [.. new HashSet<string>(ids, StringComparer.Ordinal)];
        Array.Sort(once, StringComparer.Ordinal);
        return once;
    }

    private static IEnumerable<string> EndsOf(Proposition proposition) => proposition switch
    {
        RelationshipProposition on => [on.Relationship.From, on.Relationship.To],
        AttributeProposition attribute => [attribute.EntityId],
        SameEntityProposition same => [same.First, same.Second],
        _ => [],
    };
}
