using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Web.Api.Answers;

/// <summary>A relationship as in a network, with its claims and reviews in full.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">Id of its type.</param>
/// <param name="Label">The type's label, <c>led</c> once it has ended.</param>
/// <param name="InverseLabel">How it reads from the other end.</param>
/// <param name="From">Id of the first end.</param>
/// <param name="To">Id of the second end.</param>
/// <param name="Confidence">How good the evidence is, reviews included.</param>
/// <param name="Contested">Whether another speaker disputes it or finds no evidence.</param>
/// <param name="Flagged">Whether a flag stands.</param>
/// <param name="Likelihood">A signed judgement, or null.</param>
/// <param name="Origins">Supporting groups, counted.</param>
/// <param name="IndependentOrigins">Independent ones, counted.</param>
/// <param name="Counts">Claims by stance.</param>
/// <param name="Claims">The claims.</param>
/// <param name="Reviews">Every review of it and its claims, oldest first.</param>
/// <param name="Weaknesses">Reasons to doubt it.</param>
/// <param name="Assessment">Why its confidence is what it is.</param>
/// <param name="Ends">The entities at its ends.</param>
public sealed record RelationshipReply(
    string Id,
    string Type,
    string Label,
    string InverseLabel,
    string From,
    string To,
    Confidence Confidence,
    bool Contested,
    bool Flagged,
    Likelihood? Likelihood,
    int Origins,
    int IndependentOrigins,
    CountsAnswer Counts,
    IReadOnlyList<ClaimAnswer> Claims,
    IReadOnlyList<ReviewAnswer> Reviews,
    IReadOnlyList<Weakness> Weaknesses,
    AssessmentAnswer Assessment,
    IReadOnlyList<EntityAnswer> Ends)
{
    /// <summary>That of an account.</summary>
    public static RelationshipReply Of(RelationshipAccount account) => new(
        account.Relationship.Id,
        account.Relationship.Type,
        account.Type.LabelWhen(account.Assessment.Ended),
        account.Type.InverseLabel,
        account.Relationship.From,
        account.Relationship.To,
        account.Assessment.Confidence,
        account.Assessment.Contested,
        account.Assessment.Flagged,
        account.Assessment.Likelihood,
        account.Assessment.Origins.Count,
        account.Assessment.IndependentOrigins,
        CountsAnswer.Of(account.Assessment.Counts),
        [.. account.Evidence.Select(ClaimAnswer.Of)],
        [.. account.Reviews.Select(ReviewAnswer.Of)],
        account.Assessment.Weaknesses,
        AssessmentAnswer.Of(account.Assessment),
        [EntityAnswer.Of(new NetworkEntity(account.From, 0)), EntityAnswer.Of(new NetworkEntity(account.To, 0))]);
}
