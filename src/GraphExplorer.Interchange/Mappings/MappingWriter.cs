using System.Text;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Interchange.Json.Writing;

namespace GraphExplorer.Interchange.Mappings;

/// <summary>Writes a mapping, each label and each type on its own line, so that it is easily changed by hand.</summary>
internal sealed class MappingWriter(IReadOnlyDictionary<string, RelationshipType> known, Stream stream)
{
    /// <summary>Writes it.</summary>
    public async Task WriteAsync(Mapping mapping, CancellationToken cancel)
    {
        using var item = new ItemWriter();
        var text = new StringBuilder($"{{\n\"{MappingFormat.Mark}\": {MappingFormat.Version}");
        List(text, "labels", mapping.Labels.Select(label => Line(item, Label(label))));
        List(text, "relationships", mapping.Ties.Select(tie => Line(item, Tie(tie))));
        List(text, "types", Defined(mapping, item));
        text.Append(",\n\"leftOut\": ").Append(Line(item, LeftOut(mapping.LeftOut))).Append("\n}\n");
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text.ToString()), cancel).ConfigureAwait(false);
    }

    private static void List(StringBuilder text, string name, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        text.Append(all.Count == 0 ? $",\n\"{name}\": []" : $",\n\"{name}\": [\n{string.Join(",\n", all)}\n]");
    }

    private static Action<ItemWriter> Label(MappedLabel label) => item =>
    {
        item.Text("label", label.Label);
        item.Word<EntityKind>("kind", label.Kind);
        item.Texts("identifiers", label.Identifiers);
        item.Texts("names", label.Names);
        item.Text("date", label.Date);
    };

    private static Action<ItemWriter> Tie(MappedType tie) => item =>
    {
        item.Text("type", tie.Type);
        item.Text("as", tie.As.Id);
        item.Truth("reversed", tie.Reversed);
        item.Texts("confidence", tie.Confidence);
        item.Texts("source", tie.Source);
        item.Texts("period", tie.Period);
    };

    private static Action<ItemWriter> LeftOut(LeftOut left) => item =>
    {
        item.Texts("labels", left.Labels);
        item.Texts("relationships", left.Types);
    };

    // what the product knows under the same id and in the same words goes without saying
    private IEnumerable<string> Defined(Mapping mapping, ItemWriter item) => mapping.Ties
        .Select(tie => tie.As)
        .DistinctBy(type => type.Id, StringComparer.Ordinal)
        .Select(type => (type.Id, Line: Line(item, one => Declarations.Type(one, type))))
        .Where(type => !known.TryGetValue(type.Id, out var same) || Line(item, one => Declarations.Type(one, same)) != type.Line)
        .Select(type => type.Line);

    private static string Line(ItemWriter item, Action<ItemWriter> write) => Encoding.UTF8.GetString(item.Line(write).Span);
}
