using GraphExplorer.Domain.Claims;

namespace GraphExplorer.Domain.Assessments.Rules;

/// <summary>Rule 6: weighty disputes that are graded at least as well, on both axes, as every sound support.</summary>
internal static class Outweighing
{
    /// <summary>The disputes that outweigh all sound support; also where there is none to outweigh.</summary>
    public static List<WeighedClaim> Of(Derivation derivation)
    {
        var disputes = derivation.Weighty.FindAll(denial => denial.Claim.Stance == Stance.Disputes);
        if (disputes.Count == 0)
        {
            return disputes;
        }

        var confirming = Independence.Among(OriginGroup.Of(disputes));
        var sound = derivation.Backing
            .Where(claim => claim.IsSound)
            .Select(claim => new WeighedGrade(claim.Reliability, Counted(claim, derivation.Independence)))
            .ToHashSet();
        return disputes.FindAll(dispute =>
        {
            var grade = new WeighedGrade(dispute.Reliability, Counted(dispute, confirming));
            return sound.All(grade.IsAtLeast);
        });
    }

    /// <summary>Credibility 1 counts as 2 while no independent origin confirms it.</summary>
    public static Credibility Counted(WeighedClaim claim, Independence confirming) =>
        claim.Credibility == Credibility.Confirmed && !confirming.Confirms(claim.Origin.GroupKey) ? Credibility.ProbablyTrue : claim.Credibility;

    /// <summary>The credibility that a dispute counts with among the disputes of a case.</summary>
    public static Credibility CountedDispute(WeighedClaim dispute, Derivation derivation) => Counted(
        dispute,
        Independence.Among(OriginGroup.Of(derivation.Weighty.FindAll(denial => denial.Claim.Stance == Stance.Disputes))));
}
