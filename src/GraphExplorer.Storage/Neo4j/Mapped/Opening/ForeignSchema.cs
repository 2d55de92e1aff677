using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Mapped.Opening;

/// <summary>The names that a database knows, and what it keeps unique or indexed.</summary>
/// <param name="Labels">Labels.</param>
/// <param name="Types">Relationship types.</param>
/// <param name="Keys">Names of properties.</param>
/// <param name="Unique">Labels with the properties that a constraint keeps unique.</param>
/// <param name="Indexed">Labels with the properties of a range index.</param>
internal sealed record ForeignSchema(
    IReadOnlySet<string> Labels,
    IReadOnlySet<string> Types,
    IReadOnlySet<string> Keys,
    IReadOnlyList<(string Label, IReadOnlyList<string> Keys)> Unique,
    IReadOnlyList<(string Label, IReadOnlyList<string> Keys)> Indexed)
{
    private static readonly Statement AskLabels = Statement.Of("CALL db.labels() YIELD label RETURN label");
    private static readonly Statement AskTypes = Statement.Of("CALL db.relationshipTypes() YIELD relationshipType RETURN relationshipType");
    private static readonly Statement AskKeys = Statement.Of("CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey");

    private static readonly Statement AskUnique = Statement.Of(
        "SHOW CONSTRAINTS YIELD type, entityType, labelsOrTypes, properties WHERE entityType = 'NODE' AND (type CONTAINS 'UNIQUE' OR type CONTAINS 'KEY') RETURN labelsOrTypes[0], properties");

    private static readonly Statement AskIndexed = Statement.Of(
        "SHOW INDEXES YIELD type, entityType, labelsOrTypes, properties, state WHERE entityType = 'NODE' AND type = 'RANGE' AND state = 'ONLINE' RETURN labelsOrTypes[0], properties");

    /// <summary>Reads it.</summary>
    public static async Task<ForeignSchema> ReadAsync(ForeignReader reader, CancellationToken cancel) => new(
        await NamesAsync(reader, AskLabels, cancel).ConfigureAwait(false),
        await NamesAsync(reader, AskTypes, cancel).ConfigureAwait(false),
        await NamesAsync(reader, AskKeys, cancel).ConfigureAwait(false),
        await PropertiesAsync(reader, AskUnique, cancel).ConfigureAwait(false),
        await PropertiesAsync(reader, AskIndexed, cancel).ConfigureAwait(false));

    /// <summary>Whether the database itself keeps these properties together unique.</summary>
    public bool KeepsUnique(string label, IReadOnlyList<string> keys) =>
        Unique.Any(one => one.Label == label && one.Keys.All(key => keys.Contains(key, StringComparer.Ordinal)));

    /// <summary>Whether an index finds nodes by these properties.</summary>
    public bool Finds(string label, IReadOnlyList<string> keys) =>
        Indexed.Any(one => one.Label == label && one.Keys.All(key => keys.Contains(key, StringComparer.Ordinal)));

    private static async Task<HashSet<string>> NamesAsync(ForeignReader reader, Statement ask, CancellationToken cancel) =>
        [.. (await reader.RowsAsync(ask, cancel).ConfigureAwait(false)).Select(row => row.Text(0))];

    // whoever may only read data is not always let see indexes and constraints: then there is none to count on
    private static async Task<IReadOnlyList<(string, IReadOnlyList<string>)>> PropertiesAsync(ForeignReader reader, Statement ask, CancellationToken cancel)
    {
        try
        {
            var rows = await reader.RowsAsync(ask, cancel).ConfigureAwait(false);
            return [.. rows.Select(row => (row.Text(0), (IReadOnlyList<string>)[.. row.List(1).Cast<string>()]))];
        }
        catch (StoreRefusedException refused) when (refused.InnerException is Neo4jFault)
        {
            return [];
        }
    }
}
