using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Times;

namespace GraphExplorer.Domain.Assessments;

/// <summary>What the claims and reviews on one proposition add up to. Derived, never typed in.</summary>
/// <param name="Confidence">With reviews.</param>
/// <param name="Derived">Without any <em>lower to</em>: what rules 1 to 6 give.</param>
/// <param name="Contested">There is support, and another speaker disputes or finds no evidence.</param>
/// <param name="Unsupported">There are live claims (excluded ones included) and none supports: not drawn unless asked for.</param>
/// <param name="Flagged">A standing <em>flag</em>.</param>
/// <param name="StandingReviews">How many reviews stand, on the tie and its claims.</param>
/// <param name="Counts">Claims by stance.</param>
/// <param name="Origins">The supporting origins, by group.</param>
/// <param name="IndependentOrigins">Size of the largest set of pairwise independent origins; 0 without support, else at least 1.</param>
/// <param name="Pairs">Who is independent of whom and why not, among the first fifty origins.</param>
/// <param name="Because">Why this confidence, in one sentence.</param>
/// <param name="Findings">The rules that fired, in order.</param>
/// <param name="WouldChange">What would change it, a sentence each; empty where nothing simple would.</param>
/// <param name="Weaknesses">Reasons to doubt it.</param>
/// <param name="Likelihood">A signed judgement's term, never derived; null until one is given.</param>
/// <param name="Ended">Every dated support says that it has ended.</param>
/// <param name="Held">The period that the supports span, or null where none is dated.</param>
/// <param name="LastSaid">When a live claim was last made, or null.</param>
public sealed record Assessment(
    Confidence Confidence,
    Confidence Derived,
    bool Contested,
    bool Unsupported,
    bool Flagged,
    int StandingReviews,
    ClaimCounts Counts,
    IReadOnlyList<Origin> Origins,
    int IndependentOrigins,
    IReadOnlyList<OriginPair> Pairs,
    string Because,
    IReadOnlyList<Finding> Findings,
    IReadOnlyList<string> WouldChange,
    IReadOnlyList<Weakness> Weaknesses,
    Likelihood? Likelihood,
    bool Ended,
    Edtf? Held,
    Edtf? LastSaid)
{
    /// <summary>The version of the rules; a stored projection of another version is behind.</summary>
    public const int RulesVersion = 1;
}
