using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Benchmarks.Store;

/// <summary>Claims that nobody has made yet, each supporting a tie that the store knows.</summary>
/// <param name="plan">The network.</param>
/// <param name="first">The number of the first of them, above all that were made before.</param>
internal sealed class OneClaim(NetworkPlan plan, long first)
{
    private long _next = first;

    /// <summary>The next one, with one grade.</summary>
    public ClaimRecord Next()
    {
        var number = _next++;
        var known = plan.Claim(new Dice(number, 40).Below(plan.Claims));
        var claim = known.Claim with { Stance = Stance.Supports, Locator = $"measured {number}", Summary = $"Claim measured as number {number}." };
        return new ClaimRecord(claim, [new ClaimGrade(claim.Id, Credibility.ProbablyTrue, [], null, claim.DocumentId, NetworkPlan.By)], []);
    }
}
