using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Domain.Assessments.Rules;

/// <summary>All that an assessment's words are made from: the claims that count, what the rules give on them, what reviews do.</summary>
/// <param name="Recorded">How many claims were recorded, retracted and superseded ones included.</param>
/// <param name="Derivation">Rules 1 to 6 on live claims that are not excluded.</param>
/// <param name="Excluded">Live claims that a review excluded.</param>
/// <param name="Reviews">Rule 7.</param>
internal sealed record AssessedCase(int Recorded, Derivation Derivation, List<WeighedClaim> Excluded, ReviewEffects Reviews)
{
    /// <summary>With reviews.</summary>
    public Confidence Confidence => Reviews.Cap < Derivation.Confidence ? Reviews.Cap : Derivation.Confidence;

    /// <summary>Whether there are live claims, excluded ones included, and none of them supports.</summary>
    public bool Unsupported =>
        Derivation.Supports.Count == 0 && Derivation.Claims.Count + Excluded.Count > 0 && !SupportExcluded;

    /// <summary>Whether reviews excluded the only support.</summary>
    public bool SupportExcluded => Derivation.Supports.Count == 0 && Excluded.Exists(claim => claim.Supports);

    /// <summary>Applies the rules to claims and reviews, in whatever order they come.</summary>
    public static AssessedCase Of(IReadOnlyList<Evidence> evidence, IReadOnlyList<Review> reviews)
    {
        var effects = ReviewEffects.Of(reviews, evidence);
        var live = LiveClaims.Of(evidence);
        var counting = new List<WeighedClaim>(live.Count);
        var excluded = new List<WeighedClaim>(0);
        foreach (var one in live)
        {
            (effects.ExclusionOf(one.Claim) is null ? counting : excluded).Add(new WeighedClaim(one));
        }

        return new AssessedCase(evidence.Count, Derivation.Of(counting), excluded, effects);
    }
}
