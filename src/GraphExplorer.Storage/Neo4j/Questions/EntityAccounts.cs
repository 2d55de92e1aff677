using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Standing;

namespace GraphExplorer.Storage.Neo4j.Questions;

/// <summary>All that is known of an entity.</summary>
internal static class EntityAccounts
{
    private const string Ties = $$"""
        MATCH (e:Entity {id: $id})
        CALL (e) {
          RETURN [0, {{EntityFound.Values}}] AS row
          UNION ALL
          MATCH (e)<-[:BEGINS_AT|ENDS_AT]-(r:Relationship) WITH DISTINCT r
          WITH coalesce(r.unsupported, false) AS unsupported, count(*) AS ties,
            count(DISTINCT CASE WHEN r.from = $id AND r.to = $id THEN null WHEN r.from = $id THEN r.to ELSE r.from END) AS others
          RETURN [1, unsupported, ties, others] AS row
          UNION ALL
          MATCH (e)<-[:BEGINS_AT|ENDS_AT]-(r:Relationship) WHERE coalesce(r.unsupported, false) = false
          WITH DISTINCT r ORDER BY r.rank DESC, r.id LIMIT $most RETURN [2, properties(r)] AS row
          UNION ALL
          MATCH (e)<-[:BEGINS_AT|ENDS_AT]-(r:Relationship) WHERE r.unsupported
          WITH DISTINCT r ORDER BY r.rank DESC, r.id LIMIT $most RETURN [3, properties(r)] AS row
        }
        RETURN row
        """;

    /// <summary>The account, or null for an unknown id.</summary>
    public static Task<EntityAccount?> AnswerAsync(GraphDatabase database, string id, CancellationToken cancel) =>
        database.AskAsync(asking => OfAsync(asking, id), cancel);

    private static async Task<EntityAccount?> OfAsync(StateReader asking, string id)
    {
        var rows = await asking.RowsAsync(Ties, ("id", id), ("most", EntityAccount.MaxTies));
        if (rows.Find(row => row.Number(0) == 0) is not { } own)
        {
            return null;
        }

        var entity = EntityFound.Of(own, 1);
        var drawn = rows.Where(row => row.Number(0) == 2).Select(row => TieFound.Of(row, 1).Tie).ToList();
        var questions = rows.Where(row => row.Number(0) == 3).Select(row => TieFound.Of(row, 1).Tie).ToList();
        var read = await Surroundings.ReadAsync(asking, [.. Ends(id, drawn.Concat(questions))], unsupported: true);
        return new EntityAccount(
            entity.Entity,
            Attributes(await EvidenceReading.OfEntityAsync(asking, id)),
            Of(drawn, unsupported: false),
            Of(questions, unsupported: true),
            entity.Ties);

        Network Of(List<AssessedRelationship> ties, bool unsupported)
        {
            // one whose other end somebody deleted leads nowhere
            var there = ties.FindAll(tie => read.Entities.ContainsKey(tie.Relationship.From) && read.Entities.ContainsKey(tie.Relationship.To));
            return read.Network(asking, Ends(id, there), there, Total(rows, unsupported));
        }
    }

    /// <summary>The entity first, then those at the other ends in the order of the ties.</summary>
    private static IEnumerable<string> Ends(string id, IEnumerable<AssessedRelationship> ties) =>
        ties.Select(tie => tie.Relationship.From == id ? tie.Relationship.To : tie.Relationship.From).Prepend(id).Distinct(StringComparer.Ordinal);

    private static NetworkCounts Total(List<Transport.Row> rows, bool unsupported) =>
        rows.Find(row => row.Number(0) == 1 && row.Flag(1) == unsupported) is { } count
            ? new NetworkCounts((int)count.Number(3) + 1, (int)count.Number(2))
            : new NetworkCounts(1, 0);

    private static List<AttributeAccount> Attributes(EvidenceFound found) => [.. found.Propositions
        .OfType<AttributeProposition>()
        .OrderBy(one => one.Attribute, StringComparer.Ordinal)
        .ThenBy(one => one.Id, StringComparer.Ordinal)
        .Select(one => new AttributeAccount(
            one, Assessor.Assess(found.Evidence(one.Id), found.Reviews(one.Id)), found.Evidence(one.Id), found.Reviews(one.Id)))];
}
