using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Storage.Checks;

/// <summary>What a store holds that a review can be about.</summary>
internal interface IReviewable
{
    /// <summary>The review of an id, or null.</summary>
    Review? Review(string id);

    /// <summary>Whether the tie is known.</summary>
    bool HasTie(string id);

    /// <summary>What a claim is about, or null where it is unknown.</summary>
    ReviewSubject? OfClaim(string id);
}
