using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Web.Api.Answers;

/// <summary>A network as the API gives it.</summary>
/// <param name="AsOf">When it was asked for, UTC.</param>
/// <param name="Change">The store's change number.</param>
/// <param name="Shown">What is in the answer.</param>
/// <param name="Total">What matches before the limit.</param>
/// <param name="Entities">Entities; of a path, in order.</param>
/// <param name="Relationships">Relationships; of a path, in order.</param>
public sealed record NetworkReply(
    DateTimeOffset AsOf,
    long Change,
    NetworkCounts Shown,
    NetworkCounts Total,
    IReadOnlyList<EntityAnswer> Entities,
    IReadOnlyList<RelationshipAnswer> Relationships)
{
    /// <summary>That of an answer.</summary>
    public static NetworkReply Of(NetworkAnswer answer)
    {
        var network = answer.Network;
        return new NetworkReply(
            answer.AsOf,
            network.Change,
            network.Shown,
            network.Total,
            [.. network.Entities.Select(EntityAnswer.Of)],
            [.. network.Relationships.Select(tie => RelationshipAnswer.Of(tie, network.Types[tie.Relationship.Type]))]);
    }
}
