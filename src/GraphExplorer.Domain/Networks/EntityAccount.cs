using GraphExplorer.Domain.Entities;

namespace GraphExplorer.Domain.Networks;

/// <summary>All that is known of one entity.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Attributes">What is told of it.</param>
/// <param name="Ties">Its supported and claimless ties with the entities at their other ends, strongest first, at most <see cref="MaxTies"/>.</param>
/// <param name="QuestionsRaised">Its unsupported ties, in the same form.</param>
/// <param name="TotalTies">How many supported and claimless ties it has in all.</param>
public sealed record EntityAccount(
    Entity Entity,
    IReadOnlyList<AttributeAccount> Attributes,
    Network Ties,
    Network QuestionsRaised,
    int TotalTies)
{
    /// <summary>How many ties are listed at most.</summary>
    public const int MaxTies = 500;
}
