using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Times;
using GraphExplorer.Storage.Neo4j.Mapped.Identity;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Mapped.Questions;

/// <summary>Makes entities of what <see cref="Cypher.NodeText.Row"/> gives.</summary>
/// <param name="labels">The mapped labels, in order.</param>
internal sealed class NodeRows(IReadOnlyList<MappedLabel> labels)
{
    private const int LongestName = 10_000;
    private const string Nameless = "?";

    /// <summary>The entity of a row, by the position of its list; null where its node lost the label while the statement ran.</summary>
    public FoundNode? Read(Row row, int position)
    {
        var values = row.List(position);
        if (values[1] is not long place)
        {
            return null;
        }

        var label = labels[(int)place];
        var key = Key(values[2]);
        var names = ((IReadOnlyList<object?>)values[3]!)
            .SelectMany(PlainText.All)
            .Where(name => !string.IsNullOrWhiteSpace(name))
            .Select(name => PlainText.Cut(name, LongestName))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (names.Count == 0)
        {
            var shown = string.Join(' ', key);
            names.Add(string.IsNullOrWhiteSpace(shown) ? Nameless : PlainText.Cut(shown, LongestName));
        }

        return new FoundNode((string)values[0]!, new Entity(ForeignId.Of(label.Label, key), label.Kind, names[0], names[1..], Date((string?)values[4])));
    }

    /// <summary>The texts of a key.</summary>
    public static IReadOnlyList<string> Key(object? texts) => [.. ((IReadOnlyList<object?>)texts!).Select(text => (string?)text ?? "")];

    // of a moment its day; a text that is no date says nothing
    private static Edtf? Date(string? text)
    {
        var day = text is { Length: > 10 } && text[10] == 'T' ? text[..10] : text;
        return day is not null && Edtf.TryRead(day, out var date, out _) ? date : null;
    }
}
