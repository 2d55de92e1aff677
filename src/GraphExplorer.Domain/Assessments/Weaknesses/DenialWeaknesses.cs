using GraphExplorer.Domain.Assessments.Rules;
using GraphExplorer.Domain.Assessments.Wording;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Times;

namespace GraphExplorer.Domain.Assessments.Weaknesses;

/// <summary>Weaknesses that lie in what is said against it.</summary>
internal static class DenialWeaknesses
{
    /// <summary>Reviews excluded the only support.</summary>
    public static string? SupportExcluded(AssessedCase whole)
    {
        if (!whole.SupportExcluded)
        {
            return null;
        }

        var supports = whole.Excluded.FindAll(claim => claim.Supports);
        var reviews = supports.Select(claim => whole.Reviews.ExclusionOf(claim.Claim)!).DistinctBy(review => review.Id).ToList();
        var what = Phrase.All(supports.Count, "supporting claim was", "supporting claims were");
        return $"Support excluded: {what} excluded by {Because.Authors(reviews)} (“{Phrase.Name(reviews[0].Reason.Trim())}”).";
    }

    /// <summary>Another speaker disputes it or finds no evidence.</summary>
    public static string? Contested(AssessedCase whole)
    {
        var derivation = whole.Derivation;
        if (!derivation.Contested)
        {
            return null;
        }

        var disputes = derivation.Denials.FindAll(claim => claim.Claim.Stance == Stance.Disputes);
        var silent = derivation.Denials.FindAll(claim => claim.Claim.Stance == Stance.FindsNoEvidence);
        List<string> parts =
        [
            .. disputes.Count > 0 ? [$"disputed by {Who.Graded(disputes)}"] : Array.Empty<string>(),
            .. silent.Count > 0 ? [$"no evidence of it seen by {Who.Graded(silent)}"] : Array.Empty<string>(),
        ];
        return $"Contested: {Phrase.And(parts)}.";
    }

    /// <summary>A named speaker looked and found no evidence.</summary>
    public static string? NoEvidenceFound(AssessedCase whole)
    {
        var found = whole.Derivation.Denials.FindAll(claim => claim.Claim.Stance == Stance.FindsNoEvidence && !claim.Origin.Unnamed);
        return found.Count > 0 ? $"No evidence found by {Who.Graded(found)}." : null;
    }

    /// <summary>Who reports it doubts it.</summary>
    public static string? QuestionedByReporter(AssessedCase whole)
    {
        var derivation = whole.Derivation;
        if (derivation.Questions.Count == 0)
        {
            return null;
        }

        var doubting = derivation.Questions.FindAll(question => derivation.Supports.Exists(support =>
            support.Evidence.Chain.Any(link => link.Speaker.Id == question.Origin.Id)));
        return doubting.Count > 0 ? $"Questioned by its own reporter: {Phrase.Names(Who.NamesOf(doubting))}." : null;
    }

    /// <summary>Support and denial speak of different periods.</summary>
    public static string? DifferentPeriods(AssessedCase whole)
    {
        var (supports, denials) = (Periods(whole.Derivation.Supports), Periods(whole.Derivation.Denials));
        var apart = supports.Count > 0 && denials.Count > 0 && supports.TrueForAll(held => !denials.Exists(held.MayOverlap));
        return apart ? $"Different periods: the support speaks of {Told(supports)}, the denial of {Told(denials)}." : null;
    }

    private static List<Edtf> Periods(List<WeighedClaim> claims) => claims.FindAll(claim => claim.Claim.Held is not null).ConvertAll(claim => claim.Claim.Held!);

    private static string Told(List<Edtf> periods) => Phrase.Names([.. periods.Select(period => period.Text).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
}
