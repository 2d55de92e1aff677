using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Storage.Checks;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Storage.Neo4j.Standing;

/// <summary>What was read on some propositions, to be asked for by the id of one: a relationship's own, or that of an attribute.</summary>
internal sealed class EvidenceFound
{
    private readonly Dictionary<string, Document> _documents;
    private readonly Dictionary<string, Speaker> _speakers;
    private readonly HashSet<string> _corrected;
    private readonly ILookup<string, Evidence> _evidence;
    private readonly ILookup<string, Review> _reviews;

    /// <summary>From the one row of <see cref="EvidenceReading"/>.</summary>
    public EvidenceFound(Row row)
    {
        Ties = [.. Properties.Each(row.List(0))];
        var relationships = Ties.Select(RelationshipValues.Of).ToDictionary(tie => tie.Id, StringComparer.Ordinal);
        _corrected = row.List(2).Cast<string>().ToHashSet(StringComparer.Ordinal);
        _documents = Properties.Each(row.List(3)).Select(DocumentValues.Of).ToDictionary(document => document.Id, StringComparer.Ordinal);
        _speakers = Properties.Each(row.List(4)).Select(SpeakerValues.Of).ToDictionary(speaker => speaker.Id, StringComparer.Ordinal);
        var claims = Properties.Each(row.List(1)).Select(claim => (Properties: claim, Claim: Claim(claim, relationships))).ToList();
        _evidence = claims
            .OrderBy(pair => pair.Claim.Id, StringComparer.Ordinal)
            .ToLookup(pair => pair.Claim.Proposition.Id, pair => Of(pair.Properties, pair.Claim), StringComparer.Ordinal);
        var propositions = claims.ToDictionary(pair => pair.Claim.Id, pair => pair.Claim.Proposition.Id, StringComparer.Ordinal);
        _reviews = Properties.Each(row.List(5)).Select(ReviewValues.Of).ToLookup(
            review => review.RelationshipId ?? propositions[review.ClaimId!], StringComparer.Ordinal);
    }

    /// <summary>The records of the relationships that were found.</summary>
    public IReadOnlyList<Properties> Ties { get; }

    /// <summary>The propositions on which claims were found.</summary>
    public IEnumerable<Proposition> Propositions => _evidence.Select(group => group.First().Claim.Proposition);

    /// <summary>The claims on a proposition, by id.</summary>
    public IReadOnlyList<Evidence> Evidence(string proposition) => [.. _evidence[proposition]];

    /// <summary>The reviews of a proposition and its claims, oldest first.</summary>
    public IReadOnlyList<Review> Reviews(string proposition) => [.. _reviews[proposition]];

    private static Claim Claim(Properties claim, Dictionary<string, Relationship> relationships) =>
        ClaimValues.Of(claim, claim.TextOrNull("relationship") is { } tie ? relationships[tie] : null);

    private Evidence Of(Properties properties, Claim claim)
    {
        var (credibility, overrides) = AnnotationValues.Newest(AnnotationValues.Grades(properties, claim.Id));
        return new Evidence(
            claim,
            _documents[claim.DocumentId],
            [.. claim.Chain.Select(id => ChainGrading.Graded(_speakers[id], overrides))],
            credibility,
            properties.Flag("retracted") || _corrected.Contains(claim.Id));
    }
}
