using GraphExplorer.Domain.Times;

namespace GraphExplorer.Domain.Assessments.Rules;

/// <summary>When a tie held, and when it was last spoken of.</summary>
internal static class Dating
{
    /// <summary>Whether there are dated supports, and every one says that it is over.</summary>
    public static bool Ended(List<WeighedClaim> supports) =>
        supports.Exists(claim => claim.Claim.Held is not null)
        && supports.TrueForAll(claim => claim.Claim.Held is null or { HasEnded: true });

    /// <summary>The period that the supports span, or null where none is dated.</summary>
    public static Edtf? Held(List<WeighedClaim> supports)
    {
        Edtf? span = null;
        foreach (var claim in supports)
        {
            if (claim.Claim.Held is { } held)
            {
                span = span is null || span == held ? held : span.SpanWith(held);
            }
        }

        return span;
    }

    /// <summary>The latest time said; a claim that does not tell was said when its document was written, or else came out.</summary>
    public static Edtf? LastSaid(List<WeighedClaim> claims)
    {
        Edtf? last = null;
        foreach (var claim in claims)
        {
            var said = claim.Claim.Said ?? claim.Evidence.Document.Written ?? claim.Evidence.Document.Published;
            last = said is not null && (last is null || said.CompareEndTo(last) > 0) ? said : last;
        }

        return last;
    }
}
