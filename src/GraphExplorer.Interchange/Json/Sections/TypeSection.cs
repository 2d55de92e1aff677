using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Interchange.Items;
using GraphExplorer.Interchange.Json.Tree;

namespace GraphExplorer.Interchange.Json.Sections;

/// <summary>Reads <c>types</c>.</summary>
internal static class TypeSection
{
    /// <summary>One relationship type, or null after a fault.</summary>
    public static FileItem? Read(MemberReader members)
    {
        var (id, label) = (members.Required("id", 100), members.Required("label"));
        var mutual = members.Truth("mutual");
        var inverse = mutual && !members.Has("inverse") ? label : members.Required("inverse");
        var family = members.Word<Family>("family");
        if (family is null)
        {
            members.Fault(members.Line, "“family” is missing.", $"Write one of: {string.Join(", ", Domain.Words.Word.All<Family>())}.");
        }

        var sign = members.Word<Sign>("sign") ?? Sign.None;
        var (ended, reading) = (members.Text("ended"), members.Text("reading"));
        var (from, to) = (members.Words<EntityKind>("from"), members.Words<EntityKind>("to"));
        var elsewhere = NamesElsewhere(members);
        var mapped = members.Truth("mapped");
        var type = members.Make(() => new RelationshipType(id, label, inverse, mutual, sign, family!.Value, ended, from, to, reading, elsewhere));
        return members.Done() ? new TypeItem(members.Line, type!) { Mapped = mapped } : null;
    }

    private static Dictionary<string, string> NamesElsewhere(MemberReader members)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var value = members.Take("namesElsewhere");
        if (value is JsonMembers vocabularies)
        {
            foreach (var (vocabulary, name) in vocabularies.Members)
            {
                names[vocabulary] = (name as JsonText)?.Value ?? "";
            }
        }

        if (value is not (null or JsonMembers) || names.Any(name => !IsText(name.Key) || !IsText(name.Value)))
        {
            members.Fault(value!.Line, "“namesElsewhere” is not a list of names by vocabulary.", "Write it like { \"STIX\": \"attributed-to\" }.");
        }

        return names;
    }

    private static bool IsText(string text) => !string.IsNullOrWhiteSpace(text) && TextRule.FaultOf(text, TextRule.MaxName) is null;
}
