using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Web.Api.Answers;

/// <summary>A relationship in an answer.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">Id of its type.</param>
/// <param name="Label">The type's label, <c>led</c> once it has ended; without confidence.</param>
/// <param name="From">Id of the first end.</param>
/// <param name="To">Id of the second end.</param>
/// <param name="Confidence">How good the evidence is.</param>
/// <param name="Contested">Whether another speaker disputes it or finds no evidence.</param>
/// <param name="Flagged">Whether a flag stands.</param>
/// <param name="Likelihood">A signed judgement, or null.</param>
/// <param name="Origins">Supporting groups.</param>
/// <param name="IndependentOrigins">Independent ones.</param>
/// <param name="Claims">Claims by stance.</param>
/// <param name="Reviews">How many reviews stand.</param>
/// <param name="Weaknesses">Reasons to doubt it.</param>
public sealed record RelationshipAnswer(
    string Id,
    string Type,
    string Label,
    string From,
    string To,
    Confidence Confidence,
    bool Contested,
    bool Flagged,
    Likelihood? Likelihood,
    int Origins,
    int IndependentOrigins,
    CountsAnswer Claims,
    int Reviews,
    IReadOnlyList<Weakness> Weaknesses)
{
    /// <summary>That of a relationship of this type.</summary>
    public static RelationshipAnswer Of(AssessedRelationship tie, RelationshipType type) => new(
        tie.Relationship.Id,
        tie.Relationship.Type,
        type.LabelWhen(tie.Assessment.Ended),
        tie.Relationship.From,
        tie.Relationship.To,
        tie.Assessment.Confidence,
        tie.Assessment.Contested,
        tie.Assessment.Flagged,
        tie.Assessment.Likelihood,
        tie.Assessment.Origins,
        tie.Assessment.IndependentOrigins,
        CountsAnswer.Of(tie.Assessment.Counts),
        tie.Assessment.Reviews,
        tie.Assessment.Weaknesses);
}
