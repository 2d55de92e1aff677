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
        var id = members.Required("id", 100);
        var label = members.Required("label");
        var mutual = members.Truth("mutual");
        var type = new RelationshipType(
            id,
            label,
            members.Text("inverse") ?? (mutual ? label : ""),
            mutual,
            members.Word<Sign>("sign") ?? Sign.None,
            members.Word<Family>("family") ?? NoFamily(members),
            members.Text("ended"),
            members.Words<EntityKind>("from"),
            members.Words<EntityKind>("to"),
            members.Text("reading"),
            NamesElsewhere(members));
        Check(type, members);
        return members.Done() ? new TypeItem(members.Line, type) : null;
    }

    private static void Check(RelationshipType type, MemberReader members)
    {
        if (type.InverseLabel.Length == 0)
        {
            members.Fault(members.Line, "“inverse” is missing.", "Say how the tie reads from its other end, as in \"led by\".");
        }

        if (type.Id.Length > 0 && !IsId(type.Id))
        {
            members.Fault(members.Line, $"“{type.Id}” cannot be the id of a type.", "Write lower-case letters, digits and hyphens, as in alleged-cutout.");
        }
    }

    private static Family NoFamily(MemberReader members)
    {
        members.Fault(members.Line, "“family” is missing or wrong.", $"Write one of: {string.Join(", ", Domain.Words.Word.All<Family>())}.");
        return default;
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

        if (value is not (null or JsonMembers) || names.Values.Any(string.IsNullOrWhiteSpace))
        {
            members.Fault(value!.Line, "“namesElsewhere” is not a list of names by vocabulary.", "Write it like { \"STIX\": \"attributed-to\" }.");
        }

        return names;
    }

    private static bool IsId(string id) =>
        id.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-') && id[0] != '-' && id[^1] != '-';
}
