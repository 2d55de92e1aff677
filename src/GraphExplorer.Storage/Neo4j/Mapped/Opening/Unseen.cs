using System.Globalization;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Storage.Neo4j.Mapped.Cypher;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Mapped.Opening;

/// <summary>Counts what a mapping does not let be seen: what it leaves out on purpose, and what it says nothing of.</summary>
/// <param name="reader">Asks the database.</param>
/// <param name="schema">The names that it knows.</param>
/// <param name="mapping">The mapping.</param>
internal sealed class Unseen(ForeignReader reader, ForeignSchema schema, Mapping mapping)
{
    /// <summary>More names than so many are not looked at.</summary>
    private const int Most = 100;

    private readonly string _mapped = Quoted.Any(mapping.Labels.Select(label => label.Label));

    /// <summary>The labels that are left out on purpose; what the database does not know is only a name.</summary>
    public Task<IReadOnlyList<LeftOutTrial>> LabelsLeftOutAsync(CancellationToken cancel) =>
        CountedAsync(LeftOut(schema.Labels, mapping.LeftOut.Labels, mapping.Labels.Select(label => label.Label)), NodesAsync, cancel);

    /// <summary>The relationship types that are left out on purpose.</summary>
    public Task<IReadOnlyList<LeftOutTrial>> TypesLeftOutAsync(CancellationToken cancel) =>
        CountedAsync(LeftOut(schema.Types, mapping.LeftOut.Types, mapping.Ties.Select(tie => tie.Type)), TiesAsync, cancel);

    /// <summary>A sentence for each label with nodes, and each type with relationships, that is forgotten.</summary>
    public async Task<IReadOnlyList<string>> ForgottenAsync(CancellationToken cancel)
    {
        var labels = Others(schema.Labels, mapping.Labels.Select(label => label.Label), mapping.LeftOut.Labels);
        var types = Others(schema.Types, mapping.Ties.Select(tie => tie.Type), mapping.LeftOut.Types);
        var nodes = await CountedAsync(labels, NodesAsync, cancel).ConfigureAwait(false);
        var ties = await CountedAsync(types, TiesAsync, cancel).ConfigureAwait(false);
        return
        [
            .. nodes.Where(label => label.Count > 0).Select(label => Told("node", $"labelled “{label.Name}”", label.Count)),
            .. ties.Where(type => type.Count > 0).Select(type => Told("relationship", $"of type “{type.Name}”", type.Count)),
            .. Cut(labels.Count, "labels"),
            .. Cut(types.Count, "relationship types"),
        ];
    }

    private static List<string> LeftOut(IReadOnlySet<string> known, IEnumerable<string> leftOut, IEnumerable<string> mapped) =>
        [.. leftOut.Except(mapped, StringComparer.Ordinal).Where(known.Contains)];

    private static List<string> Others(IEnumerable<string> all, IEnumerable<string> mapped, IEnumerable<string> leftOut) =>
        [.. all.Except(mapped.Concat(leftOut), StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Cut(int count, string what) => count <= Most
        ? []
        : [string.Create(CultureInfo.InvariantCulture, $"{count - Most:N0} more {what} that the mapping says nothing of were not looked at.")];

    private static string Told(string one, string which, long count) => count == 1
        ? $"1 {one} {which} is not seen: the mapping neither says what it is nor leaves it out."
        : string.Create(CultureInfo.InvariantCulture, $"{count:N0} {one}s {which} are not seen: the mapping neither says what they are nor leaves them out.");

    private static async Task<IReadOnlyList<LeftOutTrial>> CountedAsync(
        IEnumerable<string> names, Func<string, CancellationToken, Task<long>> count, CancellationToken cancel)
    {
        var counted = new List<LeftOutTrial>();
        foreach (var name in names.Take(Most))
        {
            counted.Add(new LeftOutTrial(name, await count(name, cancel).ConfigureAwait(false)));
        }

        return counted;
    }

    private Task<long> NodesAsync(string label, CancellationToken cancel) =>
        CountAsync($"MATCH (n:{Quoted.Name(label)}) WHERE NOT n:{_mapped} RETURN count(n)", cancel);

    private Task<long> TiesAsync(string type, CancellationToken cancel) => CountAsync($"MATCH ()-[r:{Quoted.Name(type)}]->() RETURN count(r)", cancel);

    private async Task<long> CountAsync(string text, CancellationToken cancel) =>
        (await reader.RowAsync(Statement.Of(text), cancel).ConfigureAwait(false)).Number(0);
}
