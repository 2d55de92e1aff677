using GraphExplorer.Domain.Relationships;
using GraphExplorer.Storage.Asking;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Storage.Neo4j.Opening;

/// <summary>The relationship types as they were in some state; few, and needed by nearly every question.</summary>
/// <param name="Wording">What names them as they were: <see cref="MarkerState.Types"/>.</param>
/// <param name="ById">By id.</param>
internal sealed record KnownTypes(string Wording, IReadOnlyDictionary<string, RelationshipType> ById)
{
    /// <summary>None, as of no state.</summary>
    public static readonly KnownTypes None = new("", new Dictionary<string, RelationshipType>());

    /// <summary>Reads them.</summary>
    public const string Statement = "MATCH (t:RelationshipType) RETURN properties(t) ORDER BY t.id";

    /// <summary>The types of the native ties, by type id.</summary>
    public IReadOnlyDictionary<string, string> Natives { get; } =
        ById.Keys.ToDictionary(id => id, TypeValues.Native, StringComparer.Ordinal);

    /// <summary>Ids of the types with these ids and of these families; an empty list lets all through.</summary>
    public string[] Matching(IReadOnlyList<string> ids, IReadOnlyList<Family> families) =>
        [.. ById.Values.Where(type => TypeChoice.Passes(type, ids, families)).Select(type => type.Id)];

    /// <summary>From the rows of <see cref="Statement"/>.</summary>
    public static KnownTypes Of(string wording, IEnumerable<Row> rows) => new(
        wording, rows.Select(row => TypeValues.Of(new Properties(row.Map(0)))).ToDictionary(type => type.Id, StringComparer.Ordinal));
}
