using GraphExplorer.Domain.Mappings;
using GraphExplorer.Storage.Neo4j.Mapped.Cypher;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Mapped.Opening;

/// <summary>Looks at how a database is made, by counts that it keeps ready and a sample of each label and type.</summary>
internal static class SchemaSketching
{
    /// <summary>More labels or types than so many are not looked at.</summary>
    private const int Most = 100;

    private const int Sample = 1_000;

    /// <summary>Looks.</summary>
    public static async Task<SchemaSketch> RunAsync(ForeignReader reader, CancellationToken cancel)
    {
        var schema = await ForeignSchema.ReadAsync(reader, cancel).ConfigureAwait(false);
        var labels = new List<LabelSketch>();
        var foundLabels = await CountedAsync(reader, schema.Labels, name => $"MATCH (n:{name}) RETURN count(n)", cancel).ConfigureAwait(false);
        foreach (var (label, nodes) in foundLabels.Take(Most))
        {
            labels.Add(await LabelAsync(reader, schema, label, nodes, cancel).ConfigureAwait(false));
        }

        var types = new List<TypeSketch>();
        var foundTypes = await CountedAsync(reader, schema.Types, name => $"MATCH ()-[r:{name}]->() RETURN count(r)", cancel).ConfigureAwait(false);
        foreach (var (type, ties) in foundTypes.Take(Most))
        {
            types.Add(await TypeAsync(reader, type, ties, cancel).ConfigureAwait(false));
        }

        return new SchemaSketch(labels, types) { MoreLabels = foundLabels.Count - labels.Count, MoreTypes = foundTypes.Count - types.Count };
    }

    /// <summary>How often each name is met, the most frequent first; what is never met is only a name.</summary>
    private static async Task<IReadOnlyList<(string Name, long Count)>> CountedAsync(
        ForeignReader reader, IEnumerable<string> names, Func<string, string> count, CancellationToken cancel)
    {
        var counted = new List<(string Name, long Count)>();
        foreach (var name in names)
        {
            counted.Add((name, (await reader.RowAsync(Statement.Of(count(Quoted.Name(name))), cancel).ConfigureAwait(false)).Number(0)));
        }

        return [.. counted.Where(one => one.Count > 0).OrderByDescending(one => one.Count).ThenBy(one => one.Name, StringComparer.Ordinal)];
    }

    private static async Task<LabelSketch> LabelAsync(ForeignReader reader, ForeignSchema schema, string label, long nodes, CancellationToken cancel)
    {
        var sample = $"MATCH (n:{Quoted.Name(label)}) WITH n LIMIT {Sample}";
        var beside = await reader.RowsAsync(Statement.Of($"{sample} UNWIND labels(n) AS other RETURN DISTINCT other ORDER BY other"), cancel).ConfigureAwait(false);
        var properties = await PropertiesAsync(reader, sample, "n", Math.Min(nodes, Sample), cancel).ConfigureAwait(false);
        return new LabelSketch(
            label,
            nodes,
            [.. properties.Select(property => property with { Constrained = schema.KeepsUnique(label, [property.Key]) })],
            [.. beside.Select(row => row.Text(0)).Where(other => other != label)]);
    }

    private static async Task<TypeSketch> TypeAsync(ForeignReader reader, string type, long ties, CancellationToken cancel)
    {
        var sample = $"MATCH (a)-[r:{Quoted.Name(type)}]->(b) WITH a, r, b LIMIT {Sample}";
        var ends = await reader.RowsAsync(
            Statement.Of($"{sample} RETURN labels(a) AS start, labels(b) AS finish, count(*) AS ties ORDER BY ties DESC LIMIT 10"), cancel).ConfigureAwait(false);
        var sampled = Math.Min(ties, Sample);
        return new TypeSketch(
            type,
            ties,
            [.. ends.Select(row => new EndsSketch(Texts(row, 0), Texts(row, 1), (double)row.Number(2) / sampled))],
            await PropertiesAsync(reader, sample, "r", sampled, cancel).ConfigureAwait(false));
    }

    private static async Task<IReadOnlyList<PropertySketch>> PropertiesAsync(ForeignReader reader, string sample, string of, long sampled, CancellationToken cancel)
    {
        var rows = await reader.RowsAsync(
            Statement.Of(
                $"{sample} UNWIND keys({of}) AS key WITH key, {of}[key] AS value RETURN key, count(*) AS filled, count(DISTINCT value) AS different,"
                + $" collect(DISTINCT replace(valueType(value), ' NOT NULL', '')) AS kinds, collect(DISTINCT left({ValueText.Of("value")}, 60))[..3] AS examples"
                + " ORDER BY filled DESC, key"),
            cancel).ConfigureAwait(false);
        return [.. rows.Select(row => new PropertySketch(
            row.Text(0), Texts(row, 3), (double)row.Number(1) / sampled, (double)row.Number(2) / row.Number(1), Constrained: false, Texts(row, 4)))];
    }

    private static IReadOnlyList<string> Texts(Row row, int position) => [.. row.List(position).Cast<string>()];
}
