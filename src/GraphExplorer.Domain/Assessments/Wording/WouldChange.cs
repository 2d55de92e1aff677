using GraphExplorer.Domain.Assessments.Rules;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Domain.Assessments.Wording;

/// <summary>What would change the confidence, where something simple would. Each sentence is true of the rules: a property test adds what it asks for.</summary>
internal static class WouldChange
{
    // Credibility 1 is not among them: one report alone counts as 2 until another origin confirms it.
    private static readonly WeighedGrade[] Grades =
    [
        new(Reliability.C, Credibility.PossiblyTrue),
        new(Reliability.B, Credibility.PossiblyTrue),
        new(Reliability.C, Credibility.ProbablyTrue),
        new(Reliability.B, Credibility.ProbablyTrue),
        new(Reliability.A, Credibility.PossiblyTrue),
        new(Reliability.A, Credibility.ProbablyTrue),
    ];

    /// <summary>The sentences for a case.</summary>
    public static List<string> Of(AssessedCase whole)
    {
        var sentences = new List<string>(1);
        var derivation = whole.Derivation;
        if (whole.Confidence < derivation.Confidence)
        {
            sentences.Add(Withdrawal(whole));
        }
        else if (whole.Confidence <= Confidence.Low && whole.Reviews.Cap >= Confidence.Moderate && ToModerate(derivation) is { } report)
        {
            sentences.Add(report);
        }
        else if (whole.Confidence == Confidence.Moderate && whole.Reviews.Cap == Confidence.High && derivation.Weighty.Count == 0)
        {
            sentences.Add(derivation.Origins.Exists(group => group.IsStrong)
                ? "One more independent origin graded B2 makes it high."
                : "Two independent origins graded B2 make it high.");
        }

        if (WithoutDenial(whole) is { } sentence)
        {
            sentences.Add(sentence);
        }

        return sentences;
    }

    private static string Withdrawal(AssessedCase whole)
    {
        var reviews = whole.Reviews.Lowering.Where(review => review.LowerTo < whole.Derivation.Confidence).ToList();
        var which = reviews.Count == 1 ? "the review that lowered it" : $"the {Phrase.Number(reviews.Count)} reviews that lowered it";
        return $"Withdrawing {which} (by {Because.Authors(reviews)}) makes it {Word.Of(whole.Derivation.Confidence)}.";
    }

    // The least grade that no dispute outweighs which already outweighs all the sound support there is; else a confirmation.
    private static string? ToModerate(Derivation derivation)
    {
        var outweighing = Outweighing.Of(derivation)
            .ConvertAll(dispute => new WeighedGrade(dispute.Reliability, Outweighing.CountedDispute(dispute, derivation)));
        foreach (var grade in Grades)
        {
            if (!outweighing.Exists(dispute => dispute.IsAtLeast(grade)))
            {
                return $"One unhedged report graded {Phrase.Grade(grade)} or better makes it moderate.";
            }
        }

        return outweighing.TrueForAll(dispute => derivation.Backing.Exists(support => WithstandsOnceConfirmed(support, dispute, derivation)))
            ? "One more independent origin graded B2 makes it moderate."
            : null;
    }

    private static bool WithstandsOnceConfirmed(WeighedClaim support, WeighedGrade dispute, Derivation derivation) =>
        support.IsSound
        && derivation.Origins.Exists(group => group.IsStrong && group.Key == support.Origin.GroupKey)
        && !dispute.IsAtLeast(support.Grade);

    private static string? WithoutDenial(AssessedCase whole)
    {
        var derivation = whole.Derivation;
        var lowering = derivation.Outweighing.Count > 0 ? derivation.Outweighing
            : derivation.AfterContest < derivation.ByOrigins ? derivation.Weighty
            : [];
        if (lowering.Count == 0)
        {
            return null;
        }

        var without = Derivation.Of(derivation.Claims.FindAll(claim =>
            !(claim.IsWeighty && lowering.Exists(denial => denial.Origin.Id == claim.Origin.Id)))).Confidence;
        var result = without < whole.Reviews.Cap ? without : whole.Reviews.Cap;
        return result > whole.Confidence
            ? $"Without the denial by {Phrase.Names(Who.NamesOf(lowering))} it would be {Word.Of(result)}."
            : null;
    }
}
