using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Storage.Neo4j.Writing.Knowledge;

/// <summary>Finds out what the database holds of a batch, in one statement; a second one only where many claims are on ties that it knows.</summary>
internal static class BatchReading
{
    private const string Everything = """
        RETURN [
          COLLECT { UNWIND $ends AS id MATCH (e:Entity {id: id}) RETURN [e.id, e.kind] },
          COLLECT { UNWIND $entities AS id MATCH (e:Entity {id: id}) RETURN properties(e) },
          COLLECT { UNWIND $documents AS id MATCH (d:Document {id: id}) RETURN properties(d) },
          COLLECT { UNWIND $speakers AS id MATCH (s:Speaker {id: id}) RETURN properties(s) },
          COLLECT { UNWIND $ties AS id MATCH (r:Relationship {id: id}) RETURN r.id },
          COLLECT { UNWIND $reviews AS id MATCH (v:Review {id: id}) RETURN properties(v) },
          COLLECT { MATCH (m:GraphExplorer {key: 1}) RETURN m.identity },
          COLLECT { MATCH (m:GraphExplorer {key: 1}) RETURN m.recent[0] },
          EXISTS { MATCH (m:GraphExplorer {key: 1}) WHERE m.identity = $identity AND ($newest IS NULL OR $newest IN m.recent) }
        ] AS row
        """;

    private const string Claims = """
        UNWIND $claims AS id MATCH (c:Claim {id: id}) OPTIONAL MATCH (o:Claim {id: c.supersedes})
        RETURN [properties(c), o.relationship] AS row
        """;

    /// <summary>Reads it. What the batch brings is always looked up: were it remembered and gone, the write would be acknowledged and not made.</summary>
    public static async Task<BatchKnowledge> RunAsync(StateReader asking, Remembered remembered, FactBatch batch)
    {
        var wanted = new BatchReferences(batch);
        var rows = await asking.PlainRowsAsync(
            Everything,
            ("ends", wanted.Ends.Where(id => remembered.Kind(id) is null)),
            ("entities", wanted.Entities),
            ("documents", wanted.Documents.Where(id => wanted.Brings(id) || remembered.Document(id) is null)),
            ("speakers", wanted.Speakers.Where(id => wanted.Brings(id) || remembered.Speaker(id) is null)),
            ("ties", wanted.Ties),
            ("reviews", wanted.Reviews),
            ("identity", remembered.Identity),
            ("newest", remembered.Newest));
        if (!remembered.Meet((string?)rows[0].List(6)[0], (string?)rows[0].List(7)[0], rows[0].Flag(8)))
        {
            throw new MovedOnException();
        }

        var known = new BatchKnowledge(asking.State!, asking.Types);
        Recall(known, remembered, wanted);
        Add(known, rows[0]);
        Remember(known, remembered);
        await AddClaimsAsync(asking, known, ClaimIds(known, batch).Concat(wanted.Claims));
        await AddClaimsAsync(asking, known, known.Reviews.Values.Select(review => review.ClaimId).OfType<string>());
        return known;
    }

    /// <summary>A claim on a tie that nobody knows cannot be known itself.</summary>
    private static IEnumerable<string> ClaimIds(BatchKnowledge known, FactBatch batch) => batch.Claims
        .Where(record => record.Claim.Proposition is not RelationshipProposition on || known.Ties.Contains(on.Id))
        .Select(record => record.Claim.Id);

    private static async Task AddClaimsAsync(StateReader asking, BatchKnowledge known, IEnumerable<string> ids)
    {
        var claims = BatchReferences.Ids(ids.Where(id => !known.Claims.ContainsKey(id)));
        if (claims.Count == 0)
        {
            return;
        }

        foreach (var row in await asking.PlainRowsAsync(Claims, ("claims", claims)))
        {
            var claim = KnownClaim.Of(new Properties(row.Map(0)), row.TextOrNull(1));
            known.Claims.Add(claim.Id, claim);
            known.Ties.UnionWith(new[] { claim.Relationship }.OfType<string>());
        }
    }

    private static void Recall(BatchKnowledge known, Remembered remembered, BatchReferences wanted)
    {
        foreach (var id in wanted.Ends.Where(id => remembered.Kind(id) is not null))
        {
            known.Kinds.Add(id, remembered.Kind(id)!.Value);
        }

        foreach (var document in wanted.Documents.Where(id => !wanted.Brings(id)).Select(remembered.Document).OfType<Domain.Documents.Document>())
        {
            known.Documents.Add(document.Id, document);
        }

        foreach (var speaker in wanted.Speakers.Where(id => !wanted.Brings(id)).Select(remembered.Speaker).OfType<Domain.Speakers.Speaker>())
        {
            known.Speakers.Add(speaker.Id, speaker);
        }
    }

    private static void Add(BatchKnowledge known, Row row)
    {
        foreach (var pair in row.List(0).Cast<IReadOnlyList<object?>>())
        {
            known.Kinds[(string)pair[0]!] = KnownWord.Read<EntityKind>((string)pair[1]!);
        }

        foreach (var entity in Properties.Each(row.List(1)).Select(EntityValues.Of))
        {
            known.Entities.Add(entity.Id, entity);
            known.Kinds[entity.Id] = entity.Kind;
        }

        foreach (var document in Properties.Each(row.List(2)).Select(DocumentValues.Of))
        {
            known.Documents.Add(document.Id, document);
        }

        foreach (var speaker in Properties.Each(row.List(3)).Select(SpeakerValues.Of))
        {
            known.Speakers.Add(speaker.Id, speaker);
        }

        known.Ties.UnionWith(row.List(4).Cast<string>());
        foreach (var review in Properties.Each(row.List(5)).Select(ReviewValues.Of))
        {
            known.Reviews.Add(review.Id, review);
            known.Ties.UnionWith(new[] { review.RelationshipId }.OfType<string>());
        }
    }

    private static void Remember(BatchKnowledge known, Remembered remembered)
    {
        foreach (var (id, kind) in known.Kinds)
        {
            remembered.Add(id, kind);
        }

        foreach (var document in known.Documents.Values)
        {
            remembered.Add(document);
        }

        foreach (var speaker in known.Speakers.Values)
        {
            remembered.Add(speaker);
        }
    }
}
