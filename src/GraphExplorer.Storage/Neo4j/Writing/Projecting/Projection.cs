using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Storage.Neo4j.Writing.Projecting;

/// <summary>What a tie's claims and reviews add up to, as its record and its native tie show it.</summary>
/// <param name="Summary">The assessment in short.</param>
/// <param name="Period">The period that the supports span, as written; null where none is dated.</param>
internal sealed record Projection(AssessmentSummary Summary, string? Period)
{
    /// <summary>The rank among the weakest.</summary>
    public long Rank { get; } = Ranking.Rank.Of(Summary);

    /// <summary>Assesses a tie.</summary>
    public static Projection Of(IReadOnlyList<Evidence> evidence, IReadOnlyList<Review> reviews)
    {
        if (evidence.Count + reviews.Count == 0)
        {
            return new Projection(AssessmentSummary.NoClaims, null);
        }

        var whole = Assessor.Assess(evidence, reviews);
        return new Projection(AssessmentSummary.Of(whole), whole.Held?.Text);
    }

    /// <summary>What the tie is counted under.</summary>
    public TallyValues Counted(string type, IEnumerable<string> kinds) => new(type, string.Join(' ', kinds), Summary.Unsupported, Summary.Flagged, Summary.Reviews > 0);

    /// <summary>The native type of the tie where it is drawn, or null.</summary>
    public string? Native(RelationshipType type) => Summary.Unsupported ? null : TypeValues.Native(type.Id);

    /// <summary>What a person reads on the tie.</summary>
    public string Label(RelationshipType type) => type.LabelWhen(Summary.Ended);
}
