using GraphExplorer.Benchmarks.Store;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Benchmarks.Assessing;

/// <summary>The claims of the generated network by tie, as an assessment takes them: with documents, speakers and grades.</summary>
internal sealed class ClaimedTies
{
    private readonly NetworkPlan _plan;
    private readonly Dictionary<string, Document> _documents;
    private readonly Dictionary<string, Speaker> _speakers;

    /// <summary>Makes all claims of a plan.</summary>
    public ClaimedTies(NetworkPlan plan)
    {
        _plan = plan;
        var sources = plan.Sources;
        _documents = sources.Documents.ToDictionary(document => document.Id, StringComparer.Ordinal);
        _speakers = sources.Speakers.ToDictionary(speaker => speaker.Id, StringComparer.Ordinal);
        All = [.. Enumerable.Range(0, plan.Claims).AsParallel().AsOrdered()
            .Select(number => Of(plan.Claim(number)))
            .GroupBy(evidence => ((RelationshipProposition)evidence.Claim.Proposition).Relationship.Id, StringComparer.Ordinal)
            .OrderBy(tie => tie.Key, StringComparer.Ordinal)
            .Select(tie => tie.ToArray())];
    }

    /// <summary>The evidence of each tie.</summary>
    public IReadOnlyList<IReadOnlyList<Evidence>> All { get; }

    /// <summary>A tie that so many speak of.</summary>
    public IReadOnlyList<Evidence> Crowded(int claims) => [.. Enumerable.Range(0, claims).Select(number => Another(All[0], number))];

    /// <summary>A further claim on a tie.</summary>
    /// <param name="tie">What is known of it.</param>
    /// <param name="number">Another number, another claim.</param>
    public Evidence Another(IReadOnlyList<Evidence> tie, int number)
    {
        var said = _plan.Claim(_plan.Claims + number);
        return Of(said with { Claim = said.Claim with { Proposition = tie[0].Claim.Proposition } });
    }

    private Evidence Of(ClaimRecord record) => new(
        record.Claim,
        _documents[record.Claim.DocumentId],
        [.. record.Claim.Chain.Select(id => _speakers[id]).Select(speaker => new GradedSpeaker(speaker, speaker.Reliability ?? Reliability.F))],
        record.Grades[^1].Credibility);
}
