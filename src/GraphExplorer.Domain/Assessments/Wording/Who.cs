using GraphExplorer.Domain.Assessments.Rules;

namespace GraphExplorer.Domain.Assessments.Wording;

/// <summary>Who makes claims, in words.</summary>
internal static class Who
{
    /// <summary>The names of the claims' origins, ordinal order, each once.</summary>
    public static string[] NamesOf(IEnumerable<WeighedClaim> claims) =>
        [.. claims.Select(claim => claim.Origin.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The claims' origins, each with the grades of its best claim: <c>Zabihullah Mujahid (D5)</c>.</summary>
    public static string Graded(IEnumerable<WeighedClaim> claims) => Phrase.Names([.. claims
        .GroupBy(claim => claim.Origin.Id, StringComparer.Ordinal)
        .Select(group => group.MinBy(claim => (claim.Reliability, claim.Credibility))!)
        .OrderBy(claim => claim.Origin.Name, StringComparer.Ordinal)
        .ThenBy(claim => claim.Origin.Id, StringComparer.Ordinal)
        .Select(claim => $"{Phrase.Name(claim.Origin.Name)} ({Phrase.Grade(claim.Grade)})")]);

    /// <summary>A chain, the origin first.</summary>
    public static string Chain(WeighedClaim claim) =>
        string.Join(" → ", claim.Evidence.Chain.Select(link => Phrase.Name(link.Speaker.Name)));
}
