using System.Globalization;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Storage.Neo4j.Writing.Packing;

namespace GraphExplorer.Benchmarks.Store;

/// <summary>
/// Writes the nodes and ties of the same claims as one would at least have to: one statement a batch, no property but
/// the ids, no index but those of the ids, nothing read, compared or counted. What the server takes for that is the least
/// that a load of this model can take on it. Its nodes have labels of their own and are removed at the end.
/// </summary>
/// <param name="server">The server.</param>
/// <param name="plan">The network.</param>
internal sealed class BareLoad(BareServer server, NetworkPlan plan)
{
    private static readonly string[] Labels = ["BareEntity", "BareDocument", "BareSpeaker", "BareRelationship", "BareClaim"];

    private const string Batch = """
        WITH COLLECT { UNWIND $entities AS id MATCH (x:BareEntity {id: id}) RETURN x } AS entities,
          COLLECT { UNWIND $documents AS id MATCH (x:BareDocument {id: id}) RETURN x } AS documents,
          COLLECT { UNWIND $speakers AS id MATCH (x:BareSpeaker {id: id}) RETURN x } AS speakers
        FOREACH (t IN $ties | FOREACH (a IN [entities[t[1]]] | FOREACH (b IN [entities[t[2]]] |
          CREATE (r:BareRelationship {id: t[0]}) CREATE (r)-[:BARE_BEGINS_AT]->(a) CREATE (r)-[:BARE_ENDS_AT]->(b) CREATE (a)-[:BARE_TIE {id: t[0]}]->(b)
          FOREACH (c IN t[3] | FOREACH (d IN [documents[c[1]]] |
            CREATE (k:BareClaim {id: c[0]}) CREATE (k)-[:BARE_ABOUT]->(r) CREATE (k)-[:BARE_STANDS_IN]->(d)
            FOREACH (s IN [i IN c[2] | speakers[i]] | CREATE (k)-[:BARE_SAID_BY]->(s)))))))
        """;

    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<double> _times = [];
    private int _claims;

    /// <summary>Makes the constraints, and the nodes that claims refer to.</summary>
    public async Task BeginAsync(CancellationToken cancel)
    {
        foreach (var label in Labels)
        {
            await server.WriteAsync($"CREATE CONSTRAINT {label} IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE", new { }, cancel);
        }

        await NodesAsync("BareDocument", plan.Sources.Documents.Select(document => document.Id), cancel);
        await NodesAsync("BareSpeaker", plan.Sources.Speakers.Select(speaker => speaker.Id), cancel);
        await NodesAsync("BareEntity", Enumerable.Range(0, plan.Entities).Select(number => $"e{number}"), cancel);
    }

    /// <summary>Writes the claims of these numbers. Those on ties of batches before are left out.</summary>
    public async Task WriteAsync(IEnumerable<int> numbers, CancellationToken cancel)
    {
        var ties = numbers.Select(number => plan.Claim(number).Claim)
            .GroupBy(claim => ((RelationshipProposition)claim.Proposition).Relationship)
            .Where(tie => _known.Add(tie.Key.Id))
            .Select(tie => (Tie: tie.Key, Claims: tie.ToList()))
            .ToList();
        var (entities, documents, speakers) = (new RepeatedTexts(), new RepeatedTexts(), new RepeatedTexts());
        var rows = ties.ConvertAll(one => new object[]
        {
            one.Tie.Id, entities.Place(one.Tie.From), entities.Place(one.Tie.To),
            one.Claims.ConvertAll(claim => new object[] { claim.Id, documents.Place(claim.DocumentId), claim.Chain.Select(speakers.Place).ToArray() }),
        });
        _times.Add(await server.WriteAsync(Batch, new { ties = rows, entities = entities.Texts, documents = documents.Texts, speakers = speakers.Texts }, cancel));
        _claims += ties.Sum(one => one.Claims.Count);
    }

    /// <summary>Reports, and removes what was written.</summary>
    public async Task EndAsync(Report report, CancellationToken cancel)
    {
        report.Add("bare: the same nodes and ties, ids only", _times, string.Create(CultureInfo.InvariantCulture, $"{_claims / _times.Sum() * 1000:0} a second"));
        // claims first: their ties are few, and those of a document too many for one transaction
        foreach (var label in Labels.Reverse())
        {
            await server.WriteAsync($"MATCH (n:{label}) CALL (n) {{ DETACH DELETE n }} IN TRANSACTIONS OF 5000 ROWS", new { }, cancel);
            await server.WriteAsync($"DROP CONSTRAINT {label} IF EXISTS", new { }, cancel);
        }
    }

    private async Task NodesAsync(string label, IEnumerable<string> ids, CancellationToken cancel)
    {
        foreach (var some in ids.Chunk(5_000))
        {
            await server.WriteAsync($"UNWIND $ids AS id CREATE (:{label} {{id: id}})", new { ids = some }, cancel);
        }
    }
}
