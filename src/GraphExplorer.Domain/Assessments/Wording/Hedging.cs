using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Domain.Assessments.Wording;

/// <summary>How a hedge is quoted.</summary>
internal static class Hedging
{
    /// <summary>The document's own word, else that of the closed list.</summary>
    public static string WordOf(Claim claim) => string.IsNullOrWhiteSpace(claim.HedgeWord) ? Word.Of(claim.Hedge) : claim.HedgeWord;
}
