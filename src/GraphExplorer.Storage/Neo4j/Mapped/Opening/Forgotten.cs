using System.Globalization;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Storage.Neo4j.Mapped.Cypher;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Mapped.Opening;

/// <summary>Finds what a mapping says nothing of, neither what it is nor that it is left out.</summary>
internal static class Forgotten
{
    /// <summary>More names than so many are not looked at.</summary>
    private const int Most = 100;

    /// <summary>A sentence for each label with nodes, and each type with relationships, that is forgotten.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(ForeignReader reader, ForeignSchema schema, Mapping mapping, CancellationToken cancel)
    {
        var found = new List<string>();
        var mapped = Quoted.Any(mapping.Labels.Select(label => label.Label));
        var labels = Others(schema.Labels, mapping.Labels.Select(label => label.Label), mapping.LeftOut.Labels);
        foreach (var label in labels.Take(Most))
        {
            var nodes = await CountAsync(reader, $"MATCH (n:{Quoted.Name(label)}) WHERE NOT n:{mapped} RETURN count(n)", cancel).ConfigureAwait(false);
            found.AddRange(nodes == 0 ? [] : [Told($"nodes labelled “{label}”", nodes)]);
        }

        var types = Others(schema.Types, mapping.Ties.Select(tie => tie.Type), mapping.LeftOut.Types);
        foreach (var type in types.Take(Most))
        {
            var ties = await CountAsync(reader, $"MATCH ()-[r:{Quoted.Name(type)}]->() RETURN count(r)", cancel).ConfigureAwait(false);
            found.AddRange(ties == 0 ? [] : [Told($"relationships of type “{type}”", ties)]);
        }

        return [.. found, .. Cut(labels.Count, "labels"), .. Cut(types.Count, "relationship types")];
    }

    private static List<string> Others(IEnumerable<string> all, IEnumerable<string> mapped, IEnumerable<string> leftOut) =>
        [.. all.Except(mapped.Concat(leftOut), StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Cut(int count, string what) => count <= Most
        ? []
        : [string.Create(CultureInfo.InvariantCulture, $"{count - Most:N0} more {what} that the mapping says nothing of were not looked at.")];

    private static async Task<long> CountAsync(ForeignReader reader, string text, CancellationToken cancel) =>
        (await reader.RowAsync(Statement.Of(text), cancel).ConfigureAwait(false)).Number(0);

    private static string Told(string what, long count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what} are not seen: the mapping neither says what they are nor leaves them out.");
}
