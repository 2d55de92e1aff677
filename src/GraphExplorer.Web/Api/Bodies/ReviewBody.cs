using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Web.Api.Bodies;

/// <summary>A review as the page sends it.</summary>
/// <param name="Id">Of the page's making.</param>
/// <param name="Verdict">What it says.</param>
/// <param name="Reason">Why.</param>
/// <param name="LowerTo">With <em>lower to</em>.</param>
/// <param name="Withdraws">With <em>withdraw</em>.</param>
internal sealed record ReviewBody(string Id, Verdict Verdict, string Reason, Confidence? LowerTo = null, string? Withdraws = null);
