using GraphExplorer.Domain.Assessments.Rules;
using GraphExplorer.Domain.Assessments.Wording;
using GraphExplorer.Domain.Claims;

namespace GraphExplorer.Domain.Assessments.Weaknesses;

/// <summary>Weaknesses that a tie has where every supporting claim has them.</summary>
internal static class ClaimWeaknesses
{
    private const int MostQuotes = 3;

    /// <summary>Every supporting claim is hedged.</summary>
    public static string? Hedged(AssessedCase whole)
    {
        var supports = whole.Derivation.Supports;
        if (!Every(supports, claim => claim.Claim.Hedge != Hedge.None))
        {
            return null;
        }

        var words = supports
            .Select(claim => $"“{Phrase.Name(Hedging.WordOf(claim.Claim))}”")
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Take(MostQuotes);
        return $"Hedged: {Subject(supports, "says it", "say it")} with reserve, {Phrase.And([.. words])}.";
    }

    /// <summary>Every supporting claim is inferred.</summary>
    public static string? Inferred(AssessedCase whole)
    {
        var supports = whole.Derivation.Supports;
        return Every(supports, claim => claim.Claim.Basis == Basis.Inferred)
            ? $"Inferred: {Subject(supports, "is a conclusion", "are conclusions")}, nobody reports it."
            : null;
    }

    /// <summary>No supporting claim says when it held.</summary>
    public static string? Undated(AssessedCase whole)
    {
        var supports = whole.Derivation.Supports;
        return Every(supports, claim => claim.Claim.Held is null)
            ? $"Undated: {Subject(supports, "does not say", "do not say")} when it held."
            : null;
    }

    /// <summary>No supporting claim says where in its document it stands.</summary>
    public static string? NoLocator(AssessedCase whole)
    {
        var supports = whole.Derivation.Supports;
        return Every(supports, claim => string.IsNullOrWhiteSpace(claim.Claim.Locator))
            ? $"No locator: {Subject(supports, "does not say", "do not say")} where in the document it stands."
            : null;
    }

    private static bool Every(List<WeighedClaim> supports, Predicate<WeighedClaim> has) => supports.Count > 0 && supports.TrueForAll(has);

    private static string Subject(List<WeighedClaim> supports, string one, string many) =>
        $"{Phrase.All(supports.Count, "supporting claim", "supporting claims")} {(supports.Count == 1 ? one : many)}";
}
