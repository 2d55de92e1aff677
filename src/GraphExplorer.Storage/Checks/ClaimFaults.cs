using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Storage.Checks;

/// <summary>What can be wrong with claims and what is recorded beside them. A corrected claim may come later than its correction.</summary>
internal static class ClaimFaults
{
    /// <summary>The faults, a clause each.</summary>
    public static IEnumerable<string> Of(BatchScope scope, IReadOnlyList<ClaimRecord> records) => records.SelectMany((record, index) =>
        OfClaim(scope, record.Claim).Concat(OfAnnotations(scope, record)).Select(fault => $"claim {index + 1}: {fault}"));

    private static IEnumerable<string> OfClaim(BatchScope scope, Claim claim)
    {
        foreach (var fault in OfProposition(scope, claim.Proposition))
        {
            yield return fault;
        }

        if (!scope.HasDocument(claim.DocumentId))
        {
            yield return $"the document {claim.DocumentId} is unknown";
        }

        foreach (var speaker in claim.Chain.Where(speaker => !scope.HasSpeaker(speaker)))
        {
            yield return $"the speaker {speaker} is unknown";
        }
    }

    private static IEnumerable<string> OfProposition(BatchScope scope, Proposition proposition) => proposition switch
    {
        RelationshipProposition on => RelationshipFaults.Of(scope, on.Relationship),
        AttributeProposition attribute => Unknown(scope, attribute.EntityId),
        SameEntityProposition same => Unknown(scope, same.First, same.Second),
        _ => ["it is about something that a store does not know"],
    };

    private static IEnumerable<string> Unknown(BatchScope scope, params string[] entities) =>
        entities.Where(id => scope.Kind(id) is null).Select(id => $"the entity {id} is unknown");

    private static IEnumerable<string> OfAnnotations(BatchScope scope, ClaimRecord record)
    {
        foreach (var grade in record.Grades)
        {
            if (grade.ClaimId != record.Claim.Id)
            {
                yield return $"a grade of it belongs to the claim {grade.ClaimId}";
            }

            if (grade.BroughtBy is { } document && !scope.HasDocument(document))
            {
                yield return $"a grade was brought by the unknown document {document}";
            }

            foreach (var one in grade.Overrides.Where(one => !record.Claim.Chain.Contains(one.SpeakerId)))
            {
                yield return $"a grade is of the speaker {one.SpeakerId}, who is not in its chain";
            }
        }

        foreach (var retraction in record.Retractions.Where(retraction => retraction.ClaimId != record.Claim.Id))
        {
            yield return $"a retraction of it belongs to the claim {retraction.ClaimId}";
        }
    }
}
