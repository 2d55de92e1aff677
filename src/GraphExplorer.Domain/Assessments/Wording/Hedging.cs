using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Domain.Assessments.Wording;

/// <summary>How a hedge is quoted.</summary>
internal static class Hedging
{
    /// <summary>The word of the closed list; the document's own stands on the claim itself.</summary>
    public static string WordOf(Claim claim) => Word.Of(claim.Hedge);
}
