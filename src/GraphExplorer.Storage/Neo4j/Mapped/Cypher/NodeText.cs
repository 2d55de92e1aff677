using System.Globalization;
using GraphExplorer.Domain.Mappings;

namespace GraphExplorer.Storage.Neo4j.Mapped.Cypher;

/// <summary>What a mapping makes of nodes, as expressions of Cypher over a variable. Names come from a mapping that was checked against the schema, and are quoted.</summary>
/// <param name="labels">The mapped labels, in order of precedence.</param>
internal sealed class NodeText(IReadOnlyList<MappedLabel> labels)
{
    /// <summary>More names than so many are not asked for.</summary>
    private const int MostNames = 200;

    /// <summary>The labels, to match nodes that may be entities.</summary>
    public string Labels { get; } = Quoted.Any(labels.Select(label => label.Label));

    /// <summary>Whether the node is an entity: it has a mapped label, and what that asks for to identify it.</summary>
    public string Is(string node) => Case(node, "false", (label, _) => Identified(node, label));

    /// <summary>The place of the deciding label in the mapping, or null.</summary>
    public string Place(string node) => Case(node, "null", (_, place) => Number(place));

    /// <summary>A text that entities are put in order by, and that tells them apart.</summary>
    public string Sort(string node) => Case(node, "null", (label, place) =>
        $"'{place.ToString("D3", CultureInfo.InvariantCulture)}:' + {string.Join(" + '|' + ", label.Identifiers.Select(key => Text(node, key)))}");

    /// <summary>The texts of the identifying properties, or null.</summary>
    public string Key(string node) => Case(node, "null", (label, _) => $"[{string.Join(", ", label.Identifiers.Select(key => Text(node, key)))}]");

    /// <summary>The names as one list of values of any kind; empty where there are none.</summary>
    public string Names(string node) =>
        $"reduce(all = [], x IN {Case(node, "[]", (label, _) => $"[{string.Join(", ", label.Names.Select(key => Property(node, key)))}]")} | all + coalesce(x, []))[..{MostNames}]";

    /// <summary>What a search looks at: the names, or, where there are none, the identifier.</summary>
    public string Searched(string node) => $"CASE WHEN size({Names(node)}) = 0 THEN {Key(node)} ELSE {Names(node)} END";

    /// <summary>All that an entity is made of, as a list; <see cref="Questions.NodeRows"/> reads it.</summary>
    public string Row(string node) =>
        $"[elementId({node}), {Place(node)}, {Key(node)}, {Names(node)}, {Case(node, "null", (label, _) => label.Date is { } date ? Text(node, date) : "null")}]";

    /// <summary>Whether the node has the label and none that comes before it, so that the label decides.</summary>
    public string Decided(string node, int place)
    {
        var before = labels.Take(place).Select(label => $"NOT {node}:{Quoted.Name(label.Label)}");
        return string.Join(" AND ", before.Prepend($"{node}:{Quoted.Name(labels[place].Label)}"));
    }

    /// <summary>Whether the node has every property that a label asks for to identify it.</summary>
    public static string Identified(string node, MappedLabel label) =>
        string.Join(" AND ", label.Identifiers.Select(key => $"{Property(node, key)} IS NOT NULL"));

    /// <summary>The property of a node.</summary>
    public static string Property(string node, string key) => $"{node}.{Quoted.Name(key)}";

    private static string Text(string node, string key) => $"({ValueText.Of(Property(node, key))})";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string Case(string node, string otherwise, Func<MappedLabel, int, string> then)
    {
        var cases = labels.Select((label, place) => $" WHEN {node}:{Quoted.Name(label.Label)} THEN {then(label, place)}");
        return $"CASE{string.Concat(cases)} ELSE {otherwise} END";
    }
}
