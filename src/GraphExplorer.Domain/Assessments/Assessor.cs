using GraphExplorer.Domain.Assessments.Rules;
using GraphExplorer.Domain.Assessments.Weaknesses;
using GraphExplorer.Domain.Assessments.Wording;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Domain.Assessments;

/// <summary>Computes what claims and reviews on one proposition add up to (docs/model.md, rules 1 to 7). Pure: the same in any order gives the same.</summary>
public static class Assessor
{
    /// <summary>The assessment of one proposition.</summary>
    /// <param name="evidence">Its claims; retracted and superseded ones are left out of account.</param>
    /// <param name="reviews">Every review of it and its claims, withdrawn ones included.</param>
    public static Assessment Assess(IReadOnlyList<Evidence> evidence, IReadOnlyList<Review> reviews)
    {
        var whole = AssessedCase.Of(evidence, reviews);
        var derivation = whole.Derivation;
        return new Assessment(
            whole.Confidence,
            derivation.Confidence,
            derivation.Contested,
            whole.Unsupported,
            whole.Reviews.Flagged,
            whole.Reviews.Standing.Count,
            new ClaimCounts(derivation.Supports.Count, derivation.Denials.Count, derivation.Questions.Count, whole.Excluded.Count),
            derivation.Origins.ConvertAll(Public),
            derivation.IndependentOrigins,
            new PairReasons(derivation),
            Because.Of(whole),
            Findings.Of(whole),
            WouldChange.Of(whole),
            WeaknessList.Of(whole),
            Likelihood: null,
            Dating.Ended(derivation.Supports),
            Dating.Held(derivation.Supports),
            Dating.LastSaid(derivation.Claims));
    }

    private static Origin Public(OriginGroup group) => new(
        group.Name,
        group.Speakers,
        group.Claims.ConvertAll(claim => claim.Claim.Id),
        group.IsSound,
        group.IsStrong);
}
