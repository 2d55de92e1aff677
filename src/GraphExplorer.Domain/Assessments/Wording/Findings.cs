using GraphExplorer.Domain.Assessments.Rules;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Domain.Assessments.Wording;

/// <summary>The rules that fired, in order, each in a sentence.</summary>
internal static class Findings
{
    /// <summary>What fired in a case.</summary>
    public static List<Finding> Of(AssessedCase whole)
    {
        var derivation = whole.Derivation;
        var findings = new List<Finding>(4);
        Weighed(findings, derivation);
        Supporting(findings, derivation);
        findings.Add(new Finding(4, ByOrigins(derivation)));
        Contest(findings, derivation);
        Reviewed(findings, whole);
        return findings;
    }

    private static void Weighed(List<Finding> findings, Derivation derivation)
    {
        if (derivation.Supports.Count > 0)
        {
            var (sound, strong) = (derivation.Supports.Count(claim => claim.IsSound), derivation.Supports.Count(claim => claim.IsStrong));
            findings.Add(new Finding(1, $"Supporting claims: {derivation.Supports.Count}; sound {sound}, of these strong {strong}."));
        }

        if (derivation.Weighty.Count > 0)
        {
            findings.Add(new Finding(1, $"Weighty denial by {Who.Graded(derivation.Weighty)}."));
        }
    }

    private static void Supporting(List<Finding> findings, Derivation derivation)
    {
        if (derivation.Backing.Count < derivation.Supports.Count)
        {
            var doubting = Who.NamesOf(derivation.Supports.Except(derivation.Backing));
            findings.Add(new Finding(2, $"Not taken as a supporting origin, because of speaking against it as well: {Phrase.Names(doubting)}."));
        }

        if (derivation.Independence.Count > 1)
        {
            var names = derivation.Independence.Independents.Select(group => group.Speakers[0]).ToList();
            findings.Add(new Finding(3, $"Independent of one another: {Phrase.Names(names)}."));
        }
        else if (derivation.Origins.Count > 1)
        {
            findings.Add(new Finding(3, $"Of {Phrase.Number(derivation.Origins.Count)} origins none is independent of another."));
        }
    }

    private static string ByOrigins(Derivation derivation) => derivation.ByOrigins switch
    {
        Confidence.High => "Two or more independent origins with strong claims give high.",
        Confidence.Moderate => "A sound supporting origin gives moderate.",
        Confidence.Low => "Support without a sound supporting origin gives low.",
        _ => "No live support gives unassessed.",
    };

    private static void Contest(List<Finding> findings, Derivation derivation)
    {
        if (derivation.Contested)
        {
            var effect = derivation.AfterContest < derivation.ByOrigins ? "makes high into moderate"
                : derivation.Weighty.Count == 0 ? "is not graded well enough to lower it"
                : "lowers nothing by itself";
            findings.Add(new Finding(5, $"Contested: the denial by {Who.Graded(derivation.Denials)} {effect}."));
        }

        if (derivation.Outweighing.Count > 0)
        {
            findings.Add(new Finding(6, $"The dispute by {Who.Graded(derivation.Outweighing)} is graded at least as well as every sound support, and makes moderate into low."));
        }
    }

    private static void Reviewed(List<Finding> findings, AssessedCase whole)
    {
        foreach (var review in whole.Reviews.Standing)
        {
            var did = review.Verdict switch
            {
                Verdict.Agree => "agrees",
                Verdict.Flag => "flagged it",
                Verdict.Exclude => "excluded a claim",
                _ when review.LowerTo < whole.Derivation.Confidence => $"lowered it to {Word.Of(review.LowerTo!.Value)}",
                _ => $"wanted it no higher than {Word.Of(review.LowerTo ?? Confidence.High)}, which it is not anyway",
            };
            findings.Add(new Finding(7, $"{Phrase.Name(review.By.Author)} {did}: “{Phrase.Name(review.Reason.Trim())}”."));
        }
    }
}
