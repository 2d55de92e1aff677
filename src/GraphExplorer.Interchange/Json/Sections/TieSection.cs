using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Interchange.Json.Sections;

/// <summary>Reads <c>relationships</c>: ties that nobody has claimed anything about.</summary>
internal static class TieSection
{
    /// <summary>One tie, or null after a fault.</summary>
    public static FileItem? Read(MemberReader members)
    {
        var tie = Subject(members);
        return members.Done() ? new TieItem(members.Line, tie) : null;
    }

    /// <summary>The three members that say which relationship is meant.</summary>
    public static TieSubject Subject(MemberReader members) => new(
        new EntityMention(members.Required("from")),
        members.Required("type", 100),
        new EntityMention(members.Required("to")));
}
