using GraphExplorer.Domain.Mappings;
using GraphExplorer.Storage.Neo4j.Mapped.Cypher;
using GraphExplorer.Storage.Neo4j.Mapped.Questions;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Mapped.Opening;

/// <summary>Counts what would be seen of a database by a mapping.</summary>
internal static class MappingTrying
{
    /// <summary>Tries it; where names are unknown, nothing is counted.</summary>
    public static async Task<MappingTrial> RunAsync(Ground ground, CancellationToken cancel)
    {
        var (reader, mapping) = (ground.Reader, ground.Mapping);
        var faults = await MappingFit.FaultsAsync(reader, mapping, cancel).ConfigureAwait(false);
        var schema = await ForeignSchema.ReadAsync(reader, cancel).ConfigureAwait(false);
        if (mapping.Labels.Any(label => !schema.Labels.Contains(label.Label)) || mapping.Ties.Any(tie => !schema.Types.Contains(tie.Type)))
        {
            return new MappingTrial(0, 0, [], [], faults);
        }

        var labels = new List<LabelTrial>();
        for (var place = 0; place < mapping.Labels.Count; place++)
        {
            var label = mapping.Labels[place];
            var row = await reader.RowAsync(Nodes(ground.Nodes, label, place), cancel).ConfigureAwait(false);
            labels.Add(new LabelTrial(label.Label, row.Number(0), row.Number(0) - row.Number(1), row.Number(2), schema.Finds(label.Label, label.Identifiers)));
        }

        var counts = await CountAll.WholeAsync(ground, cancel).ConfigureAwait(false);
        var unseen = new Unseen(reader, schema, mapping);
        return new MappingTrial(counts.Entities, counts.Relationships, labels, await TiesAsync(ground, cancel).ConfigureAwait(false), faults)
        {
            LabelsLeftOut = await unseen.LabelsLeftOutAsync(cancel).ConfigureAwait(false),
            TypesLeftOut = await unseen.TypesLeftOutAsync(cancel).ConfigureAwait(false),
            Forgotten = await unseen.ForgottenAsync(cancel).ConfigureAwait(false),
        };
    }

    private static Statement Nodes(NodeText nodes, MappedLabel label, int place)
    {
        var identified = NodeText.Identified("n", label);
        return Statement.Of(
            $"MATCH (n:{Quoted.Name(label.Label)}) WHERE {nodes.Decided("n", place)}"
            + $" RETURN count(*) AS nodes, count(CASE WHEN {identified} THEN 1 END) AS identified,"
            + $" count(CASE WHEN {identified} AND none(x IN {nodes.Names("n")} WHERE trim(coalesce({ValueText.Of("x")}, '')) <> '') THEN 1 END) AS nameless");
    }

    private static async Task<IReadOnlyList<TypeTrial>> TiesAsync(Ground ground, CancellationToken cancel)
    {
        if (ground.Ties.IsNone)
        {
            return [];
        }

        var all = await CountedAsync(ground, $"MATCH ()-[{ground.Ties.Of("r")}]->() RETURN type(r), count(*)", cancel).ConfigureAwait(false);
        var seen = await CountedAsync(
            ground,
            $"MATCH (a)-[{ground.Ties.Of("r")}]->(b) WHERE {ground.Nodes.Is("a")} AND {ground.Nodes.Is("b")} RETURN type(r), count(*)",
            cancel).ConfigureAwait(false);
        return [.. ground.Mapping.Ties.Select(tie => new TypeTrial(tie.Type, all.GetValueOrDefault(tie.Type), seen.GetValueOrDefault(tie.Type)))];
    }

    private static async Task<Dictionary<string, long>> CountedAsync(Ground ground, string text, CancellationToken cancel)
    {
        var rows = await ground.Reader.RowsAsync(Statement.Of(text), cancel).ConfigureAwait(false);
        return rows.ToDictionary(row => row.Text(0), row => row.Number(1), StringComparer.Ordinal);
    }
}
