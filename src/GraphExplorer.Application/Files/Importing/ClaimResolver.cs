using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Application.Files.Importing;

/// <summary>Turns a claim of a file into one for the store.</summary>
internal sealed class ClaimResolver(Settlement settled, SubjectResolver subjects, Authorship by)
{
    private readonly Dictionary<string, string> _renumbered = new(StringComparer.Ordinal);

    /// <summary>The id that a claim of the files has in the store: another one where its entities were known under other ids.</summary>
    public string IdOf(string inFile) => _renumbered.GetValueOrDefault(inFile, inFile);

    /// <summary>The claim, or null with faults noted.</summary>
    public ClaimRecord? Claim(ClaimItem item, Judging judging, FactBatcher? into)
    {
        var proposition = subjects.Proposition(item.Subject, judging, into);
        var document = judging.Take(settled.Documents.Find(item.Document));
        if (document is null)
        {
            return null;
        }

        var chain = item.Chain.Select(mention => judging.Take(settled.Speakers.Find(mention, document.Id))).OfType<Speaker>().ToList();
        if (proposition is null || chain.Count < item.Chain.Count)
        {
            return null;
        }

        var claim = Made(proposition, document, chain, item.Wording);
        CheckId(item, claim, judging);
        var grades = item.Grades.Select(grade => Grade(grade, claim, chain, judging)).ToList();
        into?.Need(document);
        chain.ForEach(speaker => into?.Need(speaker));
        var retractions = item.Retractions.Select(one => new Retraction(claim.Id, one.Retracted, one.By ?? by));
        return judging.Good ? new ClaimRecord(claim, grades, [.. retractions], item.By) : null;
    }

    private Claim Made(Proposition proposition, Document document, List<Speaker> chain, ClaimWording wording) => new(
        proposition,
        document.Id,
        [.. chain.Select(speaker => speaker.Id)],
        wording.Stance,
        wording.Hedge,
        wording.HedgeWord,
        wording.Likelihood,
        wording.Basis,
        wording.Premises,
        wording.Scope,
        wording.Held,
        wording.Said,
        wording.Locator,
        wording.Supersedes is { } earlier ? IdOf(earlier) : null,
        wording.Handling,
        wording.Summary);

    private void CheckId(ClaimItem item, Claim claim, Judging judging)
    {
        if (item.Id is not { } given || given == claim.Id)
        {
            return;
        }

        if (settled.Entities.Renumbered)
        {
            _renumbered[given] = claim.Id;
        }
        else
        {
            judging.Fault("The claim does not say what its id stands for: it was changed since it was exported.", "Remove the id to record it as a claim of its own.");
        }
    }

    private ClaimGrade Grade(GradeItem grade, Claim claim, List<Speaker> chain, Judging judging)
    {
        var overrides = grade.Overrides.Select(one => Override(one, claim, judging)).OfType<ReliabilityOverride>().ToList();
        if (grade.Origin is { } origin && origin != settled.Speakers.DefaultOf(chain[0]))
        {
            overrides.Add(new ReliabilityOverride(chain[0].Id, origin, grade.OriginReason));
        }

        var broughtBy = grade.ByDocument ? claim.DocumentId
            : grade.BroughtBy is null ? null
            : judging.Take(settled.Documents.Find(grade.BroughtBy))?.Id;
        var reason = grade.Reason ?? (overrides.Count == 0 ? grade.OriginReason : null);
        return new ClaimGrade(claim.Id, grade.Credibility, overrides, reason, broughtBy, grade.By ?? by);
    }

    private ReliabilityOverride? Override(OverrideItem item, Claim claim, Judging judging)
    {
        var speaker = judging.Take(settled.Speakers.Find(item.Speaker, claim.DocumentId));
        if (speaker is not null && !claim.Chain.Contains(speaker.Id))
        {
            judging.Fault($"“{Shown.Short(item.Speaker.Word)}” is graded, and is not in the claim's chain.", "Grade a speaker of the chain.");
        }

        return speaker is null ? null : new ReliabilityOverride(speaker.Id, item.Reliability, item.Reason);
    }
}
