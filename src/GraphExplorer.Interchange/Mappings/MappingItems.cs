using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Interchange.Items;
using GraphExplorer.Interchange.Json;

namespace GraphExplorer.Interchange.Mappings;

/// <summary>Reads the objects of a mapping file; null after a fault.</summary>
internal static class MappingItems
{
    /// <summary>What the nodes with a label are.</summary>
    public static LabelLine? Label(MemberReader members)
    {
        var label = members.Required("label");
        var kind = members.Word<EntityKind>("kind");
        if (kind is null && members.Good)
        {
            members.Fault(members.Line, "“kind” is missing.", $"Write one of: {string.Join(", ", Domain.Words.Word.All<EntityKind>())}.");
        }

        var (identifiers, names) = (Names(members, "identifiers"), Names(members, "names"));
        var date = members.Text("date");
        return members.Done() ? new LabelLine(members.Line, new MappedLabel(label, kind!.Value, identifiers, names, date)) : null;
    }

    /// <summary>What the relationships of a type are.</summary>
    public static TieLine? Tie(MemberReader members)
    {
        var (type, id) = (members.Required("type"), members.Required("as", TextRule.MaxId));
        var reversed = members.Truth("reversed");
        var (confidence, source, period) = (Names(members, "confidence"), Names(members, "source"), Names(members, "period"));
        return members.Done() ? new TieLine(members.Line, type, id, reversed, confidence, source, period) : null;
    }

    /// <summary>What is left out on purpose.</summary>
    public static LeftOut? LeftOut(MemberReader members)
    {
        var (labels, types) = (members.Texts("labels", MappingFormat.Most), members.Texts("relationships", MappingFormat.Most));
        return members.Done() ? new LeftOut(labels, types) : null;
    }

    private static IReadOnlyList<string> Names(MemberReader members, string name)
    {
        var names = members.Texts(name, MappingFormat.MostProperties);
        if (members.Good && names.Any(string.IsNullOrWhiteSpace))
        {
            members.Fault(members.Line, $"“{name}” holds a blank.", "Name properties of that database.");
        }

        return [.. names.Distinct(StringComparer.Ordinal)];
    }
}
