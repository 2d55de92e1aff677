using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Storage.Checks;
using GraphExplorer.Storage.Embedded.Connections;

namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>Reads claims with all that their assessment looks at; remembers the documents and speakers that it has met.</summary>
/// <param name="session">The session; what is remembered is true for its transaction.</param>
internal sealed class EvidenceReader(Session session)
{
    private readonly Dictionary<long, Document> _documents = [];
    private readonly Dictionary<long, Speaker> _speakers = [];

    /// <summary>The evidence on a relationship.</summary>
    public IReadOnlyList<Evidence> OfRelationship(long key) => [.. ClaimRows.OfRelationship(session, key).Select(Of)];

    /// <summary>The evidence on a proposition about an entity.</summary>
    public IReadOnlyList<Evidence> OfProposition(long subject, string proposition) =>
        [.. ClaimRows.OfProposition(session, subject, proposition).Select(Of)];

    private Evidence Of(ClaimRow row)
    {
        var (credibility, overrides) = Grades.Newest(session, row.Key);
        return new Evidence(row.Claim, Document(row.Document), [.. row.Chain.Select(key => ChainGrading.Graded(Speaker(key), overrides))], credibility, row.Gone);
    }

    private Document Document(long key)
    {
        if (!_documents.TryGetValue(key, out var document))
        {
            _documents.Add(key, document = DocumentRows.ByKey(session, key));
        }

        return document;
    }

    private Speaker Speaker(long key)
    {
        if (!_speakers.TryGetValue(key, out var speaker))
        {
            _speakers.Add(key, speaker = SpeakerRows.ByKey(session, key));
        }

        return speaker;
    }
}
