using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Domain.Networks;

/// <summary>An attribute of an entity with who says so.</summary>
/// <param name="Proposition">The attribute and its value.</param>
/// <param name="Assessment">What its claims add up to.</param>
/// <param name="Evidence">Its claims, retracted ones included.</param>
/// <param name="Reviews">Every review of its claims, oldest first.</param>
public sealed record AttributeAccount(
    AttributeProposition Proposition,
    Assessment Assessment,
    IReadOnlyList<Evidence> Evidence,
    IReadOnlyList<Review> Reviews);
