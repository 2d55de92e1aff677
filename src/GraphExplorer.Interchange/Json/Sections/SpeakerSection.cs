using GraphExplorer.Domain.Speakers;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Interchange.Json.Sections;

/// <summary>Reads <c>speakers</c>.</summary>
internal static class SpeakerSection
{
    /// <summary>One speaker, or null after a fault.</summary>
    public static FileItem? Read(MemberReader members)
    {
        var speaker = new SpeakerItem(
            members.Line,
            members.Text("key", 200),
            members.Name("name"),
            members.Text("group"),
            members.Word<Reliability>("reliability"),
            members.Text("reliabilityReason", TextRule.MaxText),
            members.Text("unnamedIn") is { } document ? new DocumentMention(document) : null,
            members.Text("entity") is { } entity ? new EntityMention(entity) : null);
        return members.Done() ? speaker : null;
    }
}
