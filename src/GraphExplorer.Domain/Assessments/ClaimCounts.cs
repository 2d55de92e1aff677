namespace GraphExplorer.Domain.Assessments;

/// <summary>How many claims say what.</summary>
/// <param name="Supporting">Support it.</param>
/// <param name="Disputing">Dispute it or find no evidence.</param>
/// <param name="Other">Question it.</param>
/// <param name="Excluded">Excluded by a standing review; in none of the others.</param>
public sealed record ClaimCounts(int Supporting, int Disputing, int Other, int Excluded)
{
    /// <summary>No claim at all: somebody else's network.</summary>
    public static readonly ClaimCounts None = new(0, 0, 0, 0);

    /// <summary>All live claims.</summary>
    public int Total => Supporting + Disputing + Other + Excluded;
}
