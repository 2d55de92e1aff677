using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Domain.Stores;

/// <summary>That a claim was withdrawn by who made it, or that the withdrawal was reversed.</summary>
/// <param name="ClaimId">The claim.</param>
/// <param name="Retracted">True withdraws, false reverses.</param>
/// <param name="By">Who recorded it, and when.</param>
public sealed record Retraction(string ClaimId, bool Retracted, Authorship By);
