using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Storage.Ranking;

/// <summary>The order of the weakest first as one number: confidence, then contested before not, then fewer independent origins.</summary>
internal static class Rank
{
    private const long Origins = 1_000_000;

    /// <summary>The rank of an assessment; smaller is weaker.</summary>
    public static long Of(AssessmentSummary summary) =>
        ((((long)summary.Confidence * 2) + (summary.Contested ? 0 : 1)) * Origins) + Math.Min(summary.IndependentOrigins, Origins - 1);

    /// <summary>The confidence in it.</summary>
    public static Confidence Confidence(long rank) => (Confidence)(rank / (2 * Origins));

    /// <summary>Whether it is that of a contested tie.</summary>
    public static bool Contested(long rank) => rank / Origins % 2 == 0;
}
