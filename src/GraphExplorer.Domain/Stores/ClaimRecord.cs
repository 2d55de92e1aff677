using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Domain.Stores;

/// <summary>A claim as a store takes it in and gives it out, with what is recorded beside it.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Grades">Its grades, oldest first; empty where nobody graded it (then it counts as credibility 6 with the speakers' own reliability).</param>
/// <param name="Retractions">Withdrawals and their reversals, oldest first; the last one counts.</param>
/// <param name="By">Who recorded it and when; null, going in, for the author of the batch.</param>
public sealed record ClaimRecord(
    Claim Claim,
    IReadOnlyList<ClaimGrade> Grades,
    IReadOnlyList<Retraction> Retractions,
    Authorship? By = null);
