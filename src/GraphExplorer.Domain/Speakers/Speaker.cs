using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Identity;

namespace GraphExplorer.Domain.Speakers;

/// <summary>Who says something: a person, body or unnamed group.</summary>
/// <param name="Name">As shown.</param>
/// <param name="Group">Its independence group: speakers of one group are one origin; null for one that stands alone.</param>
/// <param name="Reliability">The default where no claim overrides it; null where nobody has graded it, which counts as F.</param>
/// <param name="ReliabilityReason">Why that grade, or null.</param>
/// <param name="MentionedIn">For the unnamed, the id of the document that mentions them (part of their identity); null for the named.</param>
/// <param name="EntityId">The entity of the network that this speaker is, or null.</param>
public sealed record Speaker(
    string Name,
    string? Group = null,
    Reliability? Reliability = null,
    string? ReliabilityReason = null,
    string? MentionedIn = null,
    string? EntityId = null)
{
    /// <summary>The independence group of everyone without a name: they may all be the same.</summary>
    public const string UnnamedGroup = "unnamed";

    /// <summary>As shown; part of the identity, so a copy cannot change it.</summary>
    public string Name { get; } = Required.Text(Name, "A speaker", "name");

    /// <summary>Its independence group, or null; a copy cannot change it.</summary>
    public string? Group { get; } = Group;

    /// <summary>For the unnamed, the id of the document that mentions them; part of the identity.</summary>
    public string? MentionedIn { get; } = MentionedIn;

    /// <summary>Normalized name, and for the unnamed the document that mentions them.</summary>
    public string Id { get; } = ContentId.Of("speaker", NormalName.Of(Name), MentionedIn ?? "");

    /// <summary>The independence group that counts: its own name where it stands alone, one for all of the unnamed.</summary>
    public string IndependenceGroup => Unnamed ? UnnamedGroup : Group ?? Name;

    /// <summary>What two spellings of one group have in common: <see cref="IndependenceGroup"/>, normalized.</summary>
    public string GroupKey { get; } = MentionedIn is not null ? UnnamedGroup : NormalName.Of(Group ?? Name);

    /// <summary>Whether nobody knows who this is.</summary>
    public bool Unnamed => MentionedIn is not null;
}
