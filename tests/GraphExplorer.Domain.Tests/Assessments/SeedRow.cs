using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Domain.Tests.Assessments;

/// <summary>One tie of the seed with its claims and what must come of them.</summary>
internal sealed class SeedRow(int number, string tie, Confidence confidence, bool contested = false)
{
    private readonly List<Evidence> _evidence = [];
    private readonly RelationshipProposition _about = new(new Relationship($"row-{number}", "from", "type", "to"));

    public int Number => number;

    public string Tie => tie;

    public Confidence Confidence => confidence;

    public bool Contested => contested;

    public IReadOnlyList<Evidence> Evidence => _evidence;

    public SeedRow Supports(string chain = "", string? held = null, Hedge hedge = Hedge.None, Basis basis = Basis.Reported, Credibility? credibility = null) =>
        Add(Stance.Supports, chain, held, hedge, basis, credibility);

    public SeedRow Disputes(string chain = "", Credibility? credibility = null) => Add(Stance.Disputes, chain, null, Hedge.None, Basis.Reported, credibility);

    public SeedRow FindsNoEvidence(string chain, Credibility credibility) => Add(Stance.FindsNoEvidence, chain, null, Hedge.None, Basis.Reported, credibility);

    public SeedRow Questions() => Add(Stance.Questions, "", null, Hedge.None, Basis.Reported, null);

    private SeedRow Add(Stance stance, string chain, string? held, Hedge hedge, Basis basis, Credibility? credibility)
    {
        _evidence.Add(SeedSpeakers.Claim(_about, stance, chain, credibility, hedge, held, basis, $"¶{number}.{_evidence.Count}"));
        return this;
    }
}
