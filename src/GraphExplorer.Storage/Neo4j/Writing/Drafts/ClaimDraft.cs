using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Checks;
using GraphExplorer.Storage.Neo4j.Values;
using GraphExplorer.Storage.Neo4j.Writing.Knowledge;

namespace GraphExplorer.Storage.Neo4j.Writing.Drafts;

/// <summary>A claim as a write makes it: new, or known and with more recorded beside it.</summary>
internal sealed class ClaimDraft
{
    private readonly List<ClaimGrade> _grades;
    private readonly List<Retraction> _retractions;
    private readonly HashSet<string> _summaries;

    /// <summary>One that is new.</summary>
    public ClaimDraft(Claim claim, Authorship by)
    {
        (New, Id, Document, By) = (claim, claim.Id, claim.DocumentId, by);
        Subject = SubjectOf(claim);
        (_grades, _retractions, _summaries) = ([], [], new(StringComparer.Ordinal));
    }

    /// <summary>One that the database holds.</summary>
    public ClaimDraft(KnownClaim known)
    {
        (Id, Document, By, CorrectedTie) = (known.Id, known.Document, known.By, known.CorrectedTie);
        Subject = new ReviewSubject(known.Relationship, known.Id, known.Entity, known.Proposition);
        (_grades, _retractions, _summaries) = ([.. known.Grades], [.. known.Retractions], new(known.Summaries, StringComparer.Ordinal));
    }

    /// <summary>The claim, where the database does not hold it yet.</summary>
    public Claim? New { get; }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>The document that it stands in.</summary>
    public string Document { get; }

    /// <summary>Who recorded it, and when.</summary>
    public Authorship By { get; }

    /// <summary>The tie whose claim a known claim corrects, or null.</summary>
    public string? CorrectedTie { get; }

    /// <summary>What it is about.</summary>
    public ReviewSubject Subject { get; }

    /// <summary>New grades, as texts.</summary>
    public List<string> NewGrades { get; } = [];

    /// <summary>New retractions, as texts.</summary>
    public List<string> NewRetractions { get; } = [];

    /// <summary>New paraphrases, as texts.</summary>
    public List<string> NewSummaries { get; } = [];

    /// <summary>Whether a known claim gains anything.</summary>
    public bool Changed => NewGrades.Count + NewRetractions.Count + NewSummaries.Count > 0;

    /// <summary>Whether it is withdrawn: what was said last counts.</summary>
    public bool Retracted => _retractions.OrderBy(one => one.By.At).LastOrDefault()?.Retracted ?? false;

    /// <summary>What counts of its grades.</summary>
    public (Credibility Credibility, IReadOnlyList<ReliabilityOverride> Overrides) Grade => AnnotationValues.Newest([.. _grades.OrderBy(grade => grade.By.At)]);

    /// <summary>Adds a grade; whether it is new.</summary>
    public bool Add(ClaimGrade grade)
    {
        if (_grades.Any(known => GradeSameness.IsSame(known, grade)))
        {
            return false;
        }

        _grades.Add(grade);
        NewGrades.Add(AnnotationValues.Of(grade, Document, By));
        return true;
    }

    /// <summary>Adds a retraction; whether it is new.</summary>
    public bool Add(Retraction retraction)
    {
        if (_retractions.Exists(known => known.Retracted == retraction.Retracted && known.By == retraction.By))
        {
            return false;
        }

        _retractions.Add(retraction);
        NewRetractions.Add(AnnotationValues.Of(retraction, By));
        return true;
    }

    /// <summary>Adds a paraphrase; whether it is new.</summary>
    public bool Add(string summary, Authorship by)
    {
        if (!_summaries.Add(summary))
        {
            return false;
        }

        NewSummaries.Add(AnnotationValues.Of(summary, by, By));
        return true;
    }

    /// <summary>All properties of a new claim.</summary>
    /// <param name="ledger">The write, all its claims drafted.</param>
    public PropertyMap Properties(Ledger ledger)
    {
        var properties = ClaimValues.Of(New!, By);
        properties.Add("grades", NewGrades);
        properties.Add("summaries", NewSummaries);
        properties.Add("retractions", NewRetractions);
        properties.Add("retracted", Retracted ? true : null);
        properties.Add("ahead", New!.Supersedes is { } corrected && ledger.OfClaim(corrected) is null ? true : null);
        return properties;
    }

    private static ReviewSubject SubjectOf(Claim claim) => claim.Proposition switch
    {
        RelationshipProposition on => new ReviewSubject(on.Id, claim.Id, null, null),
        AttributeProposition attribute => new ReviewSubject(null, claim.Id, attribute.EntityId, attribute.Id),
        SameEntityProposition same => new ReviewSubject(null, claim.Id, same.First, same.Id),
        _ => throw new InvalidOperationException("A claim about something that a store does not know was not refused."),
    };
}
