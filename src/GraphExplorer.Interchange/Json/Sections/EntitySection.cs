using GraphExplorer.Domain.Entities;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Interchange.Json.Sections;

/// <summary>Reads <c>entities</c>.</summary>
internal static class EntitySection
{
    /// <summary>How many other names one entity may have.</summary>
    public const int MaxOtherNames = 1_000;

    /// <summary>One entity, or null after a fault.</summary>
    public static FileItem? Read(MemberReader members)
    {
        var (key, id) = (members.Text("key", 200), members.Id("id"));
        var kind = members.Word<EntityKind>("kind");
        var name = members.Name("name");
        var others = members.Texts("otherNames", MaxOtherNames);
        var date = members.Date("date");
        if (kind is null && members.Good)
        {
            members.Fault(members.Line, "“kind” is missing.", $"Write one of: {string.Join(", ", Domain.Words.Word.All<EntityKind>())}.");
        }

        if (members.Good && others.Any(other => !TextRule.IsName(other)))
        {
            members.Fault(members.Line, "One of “otherNames” has no letter in it.", "Remove it.");
        }

        return members.Done() ? new EntityItem(members.Line, key, id, kind!.Value, name, Distinct(name, others), date) : null;
    }

    private static string[] Distinct(string name, IReadOnlyList<string> others) =>
        [.. others.Distinct(StringComparer.Ordinal).Where(other => other != name)];
}
