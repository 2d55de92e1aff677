using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Application.Reviews;

/// <summary>A review as a person gives it.</summary>
/// <param name="Id">Of the page's making: sending it again records it once.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="LowerTo">With <em>lower to</em>: moderate or low.</param>
/// <param name="Withdraws">With <em>withdraw</em>: the id of the review to take back.</param>
/// <param name="Reason">Why; must be given.</param>
/// <param name="Author">Who.</param>
public sealed record ReviewRequest(string Id, Verdict Verdict, Confidence? LowerTo, string? Withdraws, string Reason, string Author);
