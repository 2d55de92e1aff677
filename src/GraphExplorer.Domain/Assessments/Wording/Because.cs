using GraphExplorer.Domain.Assessments.Rules;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Domain.Assessments.Wording;

/// <summary>Why a tie has its confidence, in one sentence.</summary>
internal static class Because
{
    /// <summary>The sentence for a case.</summary>
    public static string Of(AssessedCase whole)
    {
        var derivation = whole.Derivation;
        var reason = whole.Confidence < derivation.Confidence ? Lowered(whole) : derivation.Confidence switch
        {
            Confidence.Unassessed => Unassessed(whole),
            Confidence.Low when derivation.Outweighing.Count > 0 => Outweighed(derivation),
            Confidence.Low => Shortcomings.Of(derivation),
            Confidence.Moderate => Moderate(derivation),
            _ => High(derivation),
        };
        return $"{Phrase.Sentence(Word.Of(whole.Confidence))}, because {reason}.";
    }

    private static string Lowered(AssessedCase whole)
    {
        var reviews = whole.Reviews.Lowering.Where(review => review.LowerTo == whole.Confidence).ToList();
        return $"{Authors(reviews)} lowered it (“{Phrase.Name(reviews[0].Reason.Trim().TrimEnd('.'))}”); "
            + $"the claims alone give {Word.Of(whole.Derivation.Confidence)}";
    }

    /// <summary>Who wrote these reviews.</summary>
    public static string Authors(IEnumerable<Review> reviews) => Phrase.Names([.. reviews.Select(review => review.By.Author).Distinct(StringComparer.Ordinal)]);

    private static string Unassessed(AssessedCase whole)
    {
        var (derivation, excluded) = (whole.Derivation, whole.Excluded.Count(claim => claim.Supports));
        if (whole.SupportExcluded)
        {
            return excluded == 1 ? "a review excluded its only support" : $"reviews excluded {Phrase.All(excluded, "claim", "claims that support it")}";
        }

        var stances = Stances(derivation);
        return stances.Length > 0 ? $"nobody supports it: {stances}"
            : whole.Excluded.Count > 0 ? "nobody supports it, and reviews excluded what was said of it"
            : whole.Recorded > 0 ? "every claim on it was withdrawn"
            : "nobody has claimed anything about it";
    }

    private static string Stances(Derivation derivation)
    {
        var parts = new List<string>(3);
        Count(derivation.Denials.Count(claim => claim.Claim.Stance == Stance.Disputes), "disputes it", "dispute it");
        Count(derivation.Denials.Count(claim => claim.Claim.Stance == Stance.FindsNoEvidence), "finds no evidence", "find no evidence");
        Count(derivation.Questions.Count, "questions it", "question it");
        return Phrase.And(parts);

        void Count(int count, string one, string many)
        {
            if (count > 0)
            {
                parts.Add($"{Phrase.Number(count)} {(count == 1 ? one : many)}");
            }
        }
    }

    private static string Outweighed(Derivation derivation) =>
        $"it is disputed by {Who.Graded(derivation.Outweighing)}, graded at least as well as all that soundly supports it "
        + $"({Who.Graded(derivation.Backing.Where(claim => claim.IsSound))})";

    private static string Moderate(Derivation derivation)
    {
        if (derivation.ByOrigins == Confidence.High)
        {
            return $"it would be high, were it not denied by {Who.Graded(derivation.Weighty)}";
        }

        var sound = derivation.Backing.FindAll(claim => claim.IsSound);
        var groups = OriginGroup.Of(sound);
        return $"it is stated outright by {Who.Graded(sound)}, {Unconfirmed(groups)}";
    }

    private static string Unconfirmed(List<OriginGroup> groups) => groups.Count switch
    {
        1 when groups[0].Speakers.Length > 1 => "who count as one origin, and no independent origin confirms it",
        1 => "and no independent origin confirms it",
        _ when !groups.Exists(group => group.IsStrong) => "but none of them is graded B2 or better",
        2 => "but the two do not confirm one another independently",
        _ => "but no two of them confirm one another independently",
    };

    private static string High(Derivation derivation)
    {
        var names = Phrase.Names([.. derivation.Independence.Independents.Select(group => group.Speakers[0])]);
        return $"it is stated outright by {names}, independently of one another, each graded B2 or better";
    }
}
