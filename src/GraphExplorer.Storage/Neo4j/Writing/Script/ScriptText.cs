using System.Text;

namespace GraphExplorer.Storage.Neo4j.Writing.Script;

/// <summary>How a script is laid out: a clause a line, long lists of properties broken behind a comma.</summary>
internal static class ScriptText
{
    private const int Width = 140;

    /// <summary>A statement of clauses, without its semicolon.</summary>
    public static string Statement(params IEnumerable<string> clauses) => string.Join('\n', clauses);

    /// <summary>Creates a node with properties.</summary>
    /// <param name="node">Its name in the statement, if it has one, and its labels: <c>e:Entity:Person</c>.</param>
    /// <param name="properties">The properties.</param>
    /// <param name="behind">What the pattern goes on with.</param>
    public static string Create(string node, IEnumerable<KeyValuePair<string, object?>> properties, string behind = "") =>
        With($"CREATE ({node} ", properties, $"){behind}");

    /// <summary>Creates a node with properties, and ties it to others that are there already.</summary>
    /// <param name="name">Its name in the statement.</param>
    /// <param name="label">Its label.</param>
    /// <param name="properties">The properties.</param>
    /// <param name="others">Each other's name in the statement, its label, its id (null where it has no such tie), and the type of the tie.</param>
    public static string CreateTied(
        string name, string label, IEnumerable<KeyValuePair<string, object?>> properties, params IEnumerable<(string Name, string Label, string? Id, string Type)> others)
    {
        var there = others.Where(other => other.Id is not null).ToList();
        return Statement([
            .. there.Select(other => Match(other.Name, other.Label, other.Id!)),
            Create($"{name}:{label}", properties),
            .. there.Select(other => $"CREATE ({name})-[:{other.Type}]->({other.Name})"),
        ]);
    }

    /// <summary>Creates a native tie with properties.</summary>
    public static string Create(string from, string type, string to, IEnumerable<KeyValuePair<string, object?>> properties) =>
        With($"CREATE ({from})-[:`{type}` ", properties, $"]->({to})");

    private static string Match(string name, string label, string id) => $"MATCH ({name}:{label} {{id: {CypherLiteral.Of(id)}}})";

    private static string With(string before, IEnumerable<KeyValuePair<string, object?>> properties, string behind)
    {
        var text = new StringBuilder(before).Append('{');
        var (width, separator) = (text.Length, "");
        foreach (var (name, value) in properties)
        {
            var property = $"{name}: {CypherLiteral.Of(value)}";
            var breaks = separator.Length > 0 && width + property.Length + 2 > Width;
            text.Append(breaks ? ",\n  " : separator).Append(property);
            (width, separator) = ((breaks ? 2 : width + separator.Length) + property.Length, ", ");
        }

        return text.Append('}').Append(behind).ToString();
    }
}
