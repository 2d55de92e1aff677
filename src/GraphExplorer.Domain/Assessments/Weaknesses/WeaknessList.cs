using GraphExplorer.Domain.Assessments.Rules;

namespace GraphExplorer.Domain.Assessments.Weaknesses;

/// <summary>Every kind of weakness with what tells whether a case has it.</summary>
internal static class WeaknessList
{
    private static readonly (WeaknessKind Kind, Func<AssessedCase, string?> Reason)[] All =
    [
        (WeaknessKind.SupportExcluded, DenialWeaknesses.SupportExcluded),
        (WeaknessKind.Contested, DenialWeaknesses.Contested),
        (WeaknessKind.NoEvidenceFound, DenialWeaknesses.NoEvidenceFound),
        (WeaknessKind.QuestionedByReporter, DenialWeaknesses.QuestionedByReporter),
        (WeaknessKind.DifferentPeriods, DenialWeaknesses.DifferentPeriods),
        (WeaknessKind.OneOrigin, OriginWeaknesses.OneOrigin),
        (WeaknessKind.UnreliableOrigins, OriginWeaknesses.UnreliableOrigins),
        (WeaknessKind.SecondHand, OriginWeaknesses.SecondHand),
        (WeaknessKind.Hedged, ClaimWeaknesses.Hedged),
        (WeaknessKind.Inferred, ClaimWeaknesses.Inferred),
        (WeaknessKind.SingleDocument, OriginWeaknesses.SingleDocument),
        (WeaknessKind.Undated, ClaimWeaknesses.Undated),
        (WeaknessKind.NoLocator, ClaimWeaknesses.NoLocator),
    ];

    /// <summary>The weaknesses of a case, the gravest kinds first.</summary>
    public static List<Weakness> Of(AssessedCase whole)
    {
        var found = new List<Weakness>(4);
        foreach (var (kind, reason) in All)
        {
            if (reason(whole) is { } words)
            {
                found.Add(new Weakness(kind, words));
            }
        }

        return found;
    }
}
