using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Storage.Neo4j.Writing.Knowledge;

/// <summary>A claim that the database holds, as far as a write looks at it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Relationship">The tie that it is about, or null.</param>
/// <param name="Entity">The entity that it is about, or null.</param>
/// <param name="Proposition">The id of the proposition about that entity, or null.</param>
/// <param name="Document">The document that it stands in.</param>
/// <param name="By">Who recorded it, and when.</param>
/// <param name="CorrectedTie">The tie whose claim it corrects, or null.</param>
/// <param name="Grades">Its grades, oldest first.</param>
/// <param name="Retractions">Its retractions, oldest first.</param>
/// <param name="Summaries">The texts of its paraphrases.</param>
internal sealed record KnownClaim(
    string Id,
    string? Relationship,
    string? Entity,
    string? Proposition,
    string Document,
    Authorship By,
    string? CorrectedTie,
    IReadOnlyList<ClaimGrade> Grades,
    IReadOnlyList<Retraction> Retractions,
    IReadOnlyList<string> Summaries)
{
    /// <summary>From its properties and the tie whose claim it corrects.</summary>
    public static KnownClaim Of(Properties claim, string? correctedTie)
    {
        var id = claim.Text("id");
        return new KnownClaim(
            id,
            claim.TextOrNull("relationship"),
            claim.TextOrNull("subject"),
            claim.TextOrNull("proposition"),
            claim.Text("document"),
            claim.Authorship,
            correctedTie,
            AnnotationValues.Grades(claim, id),
            AnnotationValues.Retractions(claim, id),
            [.. AnnotationValues.Summaries(claim).Select(one => one.Text)]);
    }
}
