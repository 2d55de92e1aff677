using GraphExplorer.Domain.Mappings;

namespace GraphExplorer.Storage.Neo4j.Mapped.Cypher;

/// <summary>What a mapping makes of relationships, as pieces of Cypher. The statements take the parameter <c>types</c> (<see cref="Parameter"/>).</summary>
/// <param name="types">The relationship types that are looked at.</param>
/// <param name="nodes">What the mapping makes of nodes.</param>
/// <param name="places">Places of the labels of which either end must be one; null for any.</param>
internal sealed class TieText(IReadOnlyList<MappedType> types, NodeText nodes, IReadOnlyList<int>? places = null)
{
    /// <summary>The inside of a relationship's brackets.</summary>
    public string Of(string tie) => types.Count == 0 ? $"{tie} WHERE false" : $"{tie}:{Quoted.Any(types.Select(type => type.Type))}";

    /// <summary>The same along a path, which has no room for a condition.</summary>
    public string Along(int hops) => types.Count == 0
        ? throw new InvalidOperationException("Nothing leads along no type.")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $":{Quoted.Any(types.Select(type => type.Type))}*..{hops}");

    /// <summary>Whether nothing can be tied.</summary>
    public bool IsNone => types.Count == 0;

    /// <summary>Which end may stand for what, beside what the type says: the other end is an entity, and the kinds are met.</summary>
    public string Leads(string from, string to) => places is null
        ? nodes.Is(to)
        : $"{nodes.Is(to)} AND ({nodes.Place(from)} IN $places OR {nodes.Place(to)} IN $places)";

    /// <summary>Whether a relationship met from one of its ends begins there in our reading, so that each is met once.</summary>
    public static string Begins(string tie, string here, string there) =>
        $"({here} = {there} OR CASE WHEN $types[type({tie})].mutual THEN elementId({here}) <= elementId({there})"
        + $" ELSE (startNode({tie}) = {here}) <> $types[type({tie})].reversed END)";

    /// <summary>How many ties of ours begin at a node, parallel relationships taken together; <paramref name="also"/> narrows the other end.</summary>
    public string Count(string node, string other, string also = "true") =>
        $"COUNT {{ MATCH ({node})-[{Of("r")}]-({other}) WHERE {Begins("r", node, other)} AND {Leads(node, other)} AND {also} RETURN DISTINCT $types[type(r)].id AS t, {other} }}";

    /// <summary>How many relationships of theirs a node has.</summary>
    public string Degree(string node) => IsNone ? "0" : $"COUNT {{ ({node})-[{Of("")}]-() }}";

    /// <summary>What the statements must know of the types.</summary>
    public (string Name, object? Value) Parameter => ("types", types.ToDictionary(
        type => type.Type,
        type => (object?)new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = type.As.Id,
            ["mutual"] = type.As.Mutual,
            ["reversed"] = type.Reversed,
            ["family"] = (long)type.As.Family,
        },
        StringComparer.Ordinal));

    /// <summary>The places of labels that the kinds ask for.</summary>
    public (string Name, object? Value) PlacesParameter => ("places", places ?? []);
}
