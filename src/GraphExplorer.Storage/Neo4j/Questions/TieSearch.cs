using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Words;
using GraphExplorer.Storage.Neo4j.Opening;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>A filter as Cypher: supported and claimless ties are looked for as native ties, unsupported ones as records.</summary>
internal sealed class TieSearch
{
    private readonly string _native;

    /// <summary>Writes it for the types that the network has.</summary>
    public TieSearch(NetworkFilter filter, KnownTypes types)
    {
        Filter = filter;
        var passing = types.Matching(filter.Types, filter.Families);
        _native = NativeTypes.Pattern(types, passing);
        Parameters =
        [
            ("types", passing),
            ("kinds", filter.Kinds.Select(Word.Of).ToArray()),
            ("confidences", filter.Confidences.Select(Word.Of).ToArray()),
            ("contested", filter.Contested),
        ];
    }

    /// <summary>The filter.</summary>
    public NetworkFilter Filter { get; }

    /// <summary>What the Cypher asks for by name.</summary>
    public (string Name, object? Value)[] Parameters { get; }

    /// <summary>Ties of <c>a</c> to any <c>b</c>, whichever way they go.</summary>
    public string Either(string then) => Both(
        $"MATCH (a)-[t:{_native}]-(b:Entity) WHERE {Passes("t")}",
        $"MATCH (a)<-[:BEGINS_AT|ENDS_AT]-(r:Relationship {{unsupported: true}})-[:BEGINS_AT|ENDS_AT]->(b:Entity) WHERE r.type IN $types AND {Passes("r")}",
        then);

    /// <summary>Ties that begin at <c>a</c> and end at any <c>b</c>: for every <c>a</c>, each tie once.</summary>
    public string Forward(string then) => Both(
        $"MATCH (a)-[t:{_native}]->(b:Entity) WHERE {Passes("t")}",
        $"MATCH (a)<-[:BEGINS_AT]-(r:Relationship {{unsupported: true}})-[:ENDS_AT]->(b:Entity) WHERE r.type IN $types AND {Passes("r")}",
        then);

    /// <summary>For an <c>a</c>, a row for each end of a tie that is there, with whether the tie <c>begins</c> there.</summary>
    public string Ends
    {
        get
        {
            var native = $"MATCH (a)-[t:{_native}]-(b:Entity) WHERE {Passes("t")}";
            var record = "MATCH (a)<-[end:BEGINS_AT|ENDS_AT]-(r:Relationship {unsupported: true})-[:BEGINS_AT|ENDS_AT]->(b:Entity) "
                + $"WHERE r.type IN $types AND {Passes("r")}";
            return Filter.Unsupported
                ? $"CALL (a) {{ {native} RETURN startNode(t) = a AS begins UNION ALL {record} RETURN type(end) = 'BEGINS_AT' AS begins }}"
                : $"{native} WITH a, startNode(t) = a AS begins";
        }
    }

    private string Both(string native, string record, string then) => Filter.Unsupported
        ? $"CALL (*) {{ {native} RETURN b UNION ALL {record} RETURN b }} {then}"
        : $"{native} {then}";

    private string Passes(string tie)
    {
        var conditions = new List<string> { "true" };
        if (Filter.Kinds.Count > 0)
        {
            conditions.Add("(a.kind IN $kinds OR b.kind IN $kinds)");
        }

        if (Filter.Confidences.Count > 0)
        {
            conditions.Add($"{tie}.confidence IN $confidences");
        }

        if (Filter.Contested is not null)
        {
            conditions.Add($"{tie}.contested = $contested");
        }

        return string.Join(" AND ", conditions);
    }
}
