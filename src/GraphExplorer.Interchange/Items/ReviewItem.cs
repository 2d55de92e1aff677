using GraphExplorer.Domain.Reviews;

namespace GraphExplorer.Interchange.Items;

/// <summary>A review.</summary>
/// <param name="Line">The line.</param>
/// <param name="Tie">The relationship that it concerns, or null for a claim about something else.</param>
/// <param name="Review">The review; its <see cref="Review.RelationshipId"/> is not set yet, and its <see cref="Review.ClaimId"/> is the file's.</param>
public sealed record ReviewItem(long Line, TieSubject? Tie, Review Review) : FileItem(Line);
