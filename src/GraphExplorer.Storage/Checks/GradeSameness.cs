using GraphExplorer.Domain.Claims;

namespace GraphExplorer.Storage.Checks;

/// <summary>Whether a grade of a claim is recorded already.</summary>
internal static class GradeSameness
{
    /// <summary>What a document brought is known by what it says, whoever loaded it; what a person gave also by who and when.</summary>
    public static bool IsSame(ClaimGrade one, ClaimGrade other) =>
        one.Credibility == other.Credibility
        && one.BroughtBy == other.BroughtBy
        && (one.BroughtBy is not null || one.By == other.By)
        && one.Overrides.Select(own => (own.SpeakerId, own.Reliability)).ToHashSet()
            .SetEquals(other.Overrides.Select(own => (own.SpeakerId, own.Reliability)));
}
