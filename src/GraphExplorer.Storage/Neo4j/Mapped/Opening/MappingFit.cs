using System.Globalization;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Storage.Neo4j.Mapped.Cypher;
using GraphExplorer.Storage.Neo4j.Mapped.Questions;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Mapped.Opening;

/// <summary>Finds what does not fit between a mapping and its database: names that it does not know, and properties that do not identify.</summary>
internal static class MappingFit
{
    private const int Listed = 12;
    private const int LongestExample = 60;

    /// <summary>The faults; none where it fits.</summary>
    public static async Task<IReadOnlyList<MappingFault>> FaultsAsync(ForeignReader reader, Mapping mapping, CancellationToken cancel)
    {
        if (MappingRules.Faults(mapping) is { Count: > 0 } faults)
        {
            return faults;
        }

        var schema = await ForeignSchema.ReadAsync(reader, cancel).ConfigureAwait(false);
        var unknown = Unknown(schema, mapping).ToList();
        return unknown.Count > 0 ? unknown : await DoubledAsync(reader, schema, mapping, cancel).ConfigureAwait(false);
    }

    private static IEnumerable<MappingFault> Unknown(ForeignSchema schema, Mapping mapping)
    {
        foreach (var label in mapping.Labels)
        {
            var place = MappingRules.PlaceOfLabel(label.Label);
            if (!schema.Labels.Contains(label.Label))
            {
                yield return Fault(place, "The database has no such label.", schema.Labels, "labels");
            }

            foreach (var key in label.Identifiers.Concat(label.Names).Append(label.Date).OfType<string>().Where(key => !schema.Keys.Contains(key)))
            {
                yield return Fault(place, $"The database has no property “{key}”.", schema.Keys, "properties");
            }
        }

        foreach (var tie in mapping.Ties)
        {
            var place = MappingRules.PlaceOfTie(tie.Type);
            if (!schema.Types.Contains(tie.Type))
            {
                yield return Fault(place, "The database has no such relationship type.", schema.Types, "types");
            }

            foreach (var key in tie.Confidence.Concat(tie.Source).Concat(tie.Period).Where(key => !schema.Keys.Contains(key)))
            {
                yield return Fault(place, $"The database has no property “{key}”.", schema.Keys, "properties");
            }
        }
    }

    private static MappingFault Fault(string place, string cause, IReadOnlySet<string> known, string what)
    {
        var shown = known.Order(StringComparer.Ordinal).Take(Listed).Select(name => $"“{name}”");
        var more = known.Count > Listed ? string.Create(CultureInfo.InvariantCulture, $" and {known.Count - Listed} more") : "";
        return new MappingFault(place, cause, known.Count == 0 ? $"It has no {what}." : $"Its {what} are {string.Join(", ", shown)}{more}: take one of them.");
    }

    private static async Task<IReadOnlyList<MappingFault>> DoubledAsync(ForeignReader reader, ForeignSchema schema, Mapping mapping, CancellationToken cancel)
    {
        var faults = new List<MappingFault>();
        var nodes = new NodeText(mapping.Labels);
        for (var place = 0; place < mapping.Labels.Count; place++)
        {
            var label = mapping.Labels[place];
            if (!schema.KeepsUnique(label.Label, label.Identifiers))
            {
                var row = await reader.RowAsync(Doubles(nodes, label, place), cancel).ConfigureAwait(false);
                faults.AddRange(row.Number(0) == 0 ? [] : [Doubled(label, row)]);
            }
        }

        return faults;
    }

    private static Statement Doubles(NodeText nodes, MappedLabel label, int place) => Statement.Of(
        $"MATCH (n:{Quoted.Name(label.Label)}) WHERE {nodes.Decided("n", place)} AND {NodeText.Identified("n", label)}"
        + $" WITH {nodes.Key("n")} AS key, count(*) AS nodes WHERE nodes > 1 WITH key, nodes ORDER BY nodes DESC, key"
        + " RETURN count(*) AS keys, sum(nodes) AS nodes, collect([key, nodes])[0] AS worst");

    private static MappingFault Doubled(MappedLabel label, Row row)
    {
        var worst = row.List(2);
        var example = PlainText.Cut(string.Join(", ", NodeRows.Key(worst[0])), LongestExample);
        return new MappingFault(
            MappingRules.PlaceOfLabel(label.Label),
            string.Create(
                CultureInfo.InvariantCulture,
                $"“{string.Join("” with “", label.Identifiers)}” does not identify: {row.Number(0):N0} values belong to several nodes, {row.Number(1):N0} nodes in all; “{example}” belongs to {worst[1]}."),
            "Take a property whose values are unique, or name several that are unique together.");
    }
}
