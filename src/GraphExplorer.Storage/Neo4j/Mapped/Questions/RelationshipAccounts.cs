using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Mapped.Cypher;
using GraphExplorer.Storage.Neo4j.Mapped.Identity;
using GraphExplorer.Storage.Neo4j.Mapped.Opening;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Mapped.Questions;

/// <summary>All that is known of a tie: that it is there, and what is recorded on it.</summary>
internal static class RelationshipAccounts
{
    private const int LongestValue = 1_000;

    /// <summary>The account, or null where there is no such tie.</summary>
    public static async Task<RelationshipAccount?> AnswerAsync(Ground ground, string id, CancellationToken cancel)
    {
        if (ForeignId.ReadTie(id) is not { } parts || !ground.Types.TryGetValue(parts.Type, out var type))
        {
            return null;
        }

        var ends = await FindNodes.ByIdAsync(ground, [parts.From, parts.To], cancel).ConfigureAwait(false);
        if (ends.GetValueOrDefault(parts.From) is not { } from || ends.GetValueOrDefault(parts.To) is not { } to)
        {
            return null;
        }

        var tie = TieRows.Of(type, from.Entity.Id, to.Entity.Id);
        var recorded = await RecordedAsync(ground, [.. ground.Mapping.Ties.Where(mapped => mapped.As.Id == type.Id)], from, to, cancel).ConfigureAwait(false);
        return recorded.Total == 0 || tie.Id != id
            ? null
            : new RelationshipAccount(tie, type, from.Entity, to.Entity, Assessor.Assess([], []), [], []) { Recorded = recorded };
    }

    private static async Task<Recordings> RecordedAsync(Ground ground, IReadOnlyList<MappedType> types, FoundNode from, FoundNode to, CancellationToken cancel)
    {
        var ties = new TieText(types, ground.Nodes);
        var match = "MATCH (a) WHERE elementId(a) = $from MATCH (b) WHERE elementId(b) = $to WITH a, b"
            + $" MATCH (a)-[{ties.Of("r")}]-(b) WHERE a = b OR $types[type(r)].mutual OR (startNode(r) = a) <> $types[type(r)].reversed";
        (string, object?)[] parameters = [("from", from.ElementId), ("to", to.ElementId), ("most", Recordings.Most), ties.Parameter];
        var total = await ground.Reader.RowAsync(Statement.Of($"{match} RETURN count(DISTINCT r)", parameters), cancel).ConfigureAwait(false);
        var rows = await ground.Reader.RowsAsync(
            Statement.Of($"{match} WITH DISTINCT r ORDER BY elementId(r) LIMIT $most RETURN type(r), properties(r)", parameters), cancel).ConfigureAwait(false);
        return new Recordings([.. rows.Select(row => Recorded(ground.Mapped(row.Text(0)), row.Map(1)))], (int)total.Number(0));
    }

    private static Recording Recorded(MappedType type, IReadOnlyDictionary<string, object?> properties)
    {
        var told = type.Confidence.Concat(type.Source).Concat(type.Period).ToHashSet(StringComparer.Ordinal);
        return new Recording(
            type.Type,
            Values(properties, type.Confidence),
            Values(properties, type.Source),
            Values(properties, type.Period),
            Values(properties, properties.Keys.Where(key => !told.Contains(key)).Order(StringComparer.Ordinal)));
    }

    private static IReadOnlyList<RecordedValue> Values(IReadOnlyDictionary<string, object?> properties, IEnumerable<string> keys) =>
        [.. keys
            .Where(key => properties.GetValueOrDefault(key) is not null)
            .Select(key => new RecordedValue(key, PlainText.Cut(PlainText.Of(properties[key]), LongestValue)))];
}
