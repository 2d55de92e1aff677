using GraphExplorer.Domain.Speakers;

namespace GraphExplorer.Interchange.Items;

/// <summary>A speaker.</summary>
/// <param name="Line">The line.</param>
/// <param name="Key">What the file calls it beside its name, or null.</param>
/// <param name="Name">As shown.</param>
/// <param name="Group">Its independence group, or null.</param>
/// <param name="Reliability">Its default grade, or null.</param>
/// <param name="Reason">Why that grade, or null.</param>
/// <param name="UnnamedIn">For the unnamed, the document that mentions them, in the file's word for it; else null.</param>
/// <param name="Entity">The entity that it is, in the file's word for it, or null.</param>
public sealed record SpeakerItem(
    long Line,
    string? Key,
    string Name,
    string? Group,
    Reliability? Reliability,
    string? Reason,
    DocumentMention? UnnamedIn,
    EntityMention? Entity) : FileItem(Line);
