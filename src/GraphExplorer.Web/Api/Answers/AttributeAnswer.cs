using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Web.Api.Answers;

/// <summary>An attribute of an entity with who says so.</summary>
/// <param name="Id">Of the proposition.</param>
/// <param name="Attribute">What is told of it.</param>
/// <param name="Value">The value, or the lower end of a range.</param>
/// <param name="Upper">The upper end of a range, or null.</param>
/// <param name="Unit">What is counted, or null.</param>
/// <param name="Confidence">How good the evidence is.</param>
/// <param name="Contested">Whether another speaker disputes it or finds no evidence.</param>
/// <param name="Weaknesses">Reasons to doubt it.</param>
/// <param name="Claims">Its claims.</param>
public sealed record AttributeAnswer(
    string Id,
    string Attribute,
    string Value,
    string? Upper,
    string? Unit,
    Confidence Confidence,
    bool Contested,
    IReadOnlyList<Weakness> Weaknesses,
    IReadOnlyList<ClaimAnswer> Claims)
{
    /// <summary>That of an account.</summary>
    public static AttributeAnswer Of(AttributeAccount account) => new(
        account.Proposition.Id,
        account.Proposition.Attribute,
        account.Proposition.Value,
        account.Proposition.Upper,
        account.Proposition.Unit,
        account.Assessment.Confidence,
        account.Assessment.Contested,
        account.Assessment.Weaknesses,
        [.. account.Evidence.Select(ClaimAnswer.Of)]);
}
