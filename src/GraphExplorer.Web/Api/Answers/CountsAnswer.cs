using GraphExplorer.Domain.Assessments;

namespace GraphExplorer.Web.Api.Answers;

/// <summary>How many claims say what.</summary>
/// <param name="Supporting">Support it.</param>
/// <param name="Disputing">Dispute it or find no evidence.</param>
/// <param name="Other">Question it.</param>
/// <param name="Excluded">Excluded by a review.</param>
public sealed record CountsAnswer(int Supporting, int Disputing, int Other, int Excluded)
{
    /// <summary>Those of an assessment.</summary>
    public static CountsAnswer Of(ClaimCounts counts) => new(counts.Supporting, counts.Disputing, counts.Other, counts.Excluded);
}
