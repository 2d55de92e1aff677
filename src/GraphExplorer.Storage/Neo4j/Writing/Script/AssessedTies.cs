using GraphExplorer.Storage.Neo4j.Writing.Drafts;
using GraphExplorer.Storage.Neo4j.Writing.Projecting;

namespace GraphExplorer.Storage.Neo4j.Writing.Script;

/// <summary>All ties of a network with their assessments, and what is counted by them.</summary>
internal sealed class AssessedTies
{
    private readonly Dictionary<string, int> _ties;
    private readonly Dictionary<string, int> _neighbours;

    /// <summary>Assesses and counts them.</summary>
    /// <param name="ledger">The network.</param>
    public AssessedTies(Ledger ledger)
    {
        var evidence = new DraftEvidence(ledger);
        All = [.. ledger.NewTies.Values
            .Select(draft => (draft, Projection.Of(evidence.Of(draft.Claims), draft.Reviews)))
            .OrderBy(tie => tie.draft.Relationship.From, StringComparer.Ordinal)
            .ThenBy(tie => tie.draft.Relationship.Type, StringComparer.Ordinal)
            .ThenBy(tie => tie.draft.Relationship.To, StringComparer.Ordinal)];
        foreach (var (draft, projection) in All)
        {
            Changes.Replace(draft.Relationship, null, projection.Counted(draft.Relationship.Type, draft.Kinds));
        }

        _ties = Changes.Ends.ToDictionary(end => end.Key, end => end.Value, StringComparer.Ordinal);
        _neighbours = Changes.Pairs.SelectMany(pair => new[] { pair.Key.One, pair.Key.Other }).CountBy(id => id).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>The ties, by their ends and types.</summary>
    public IReadOnlyList<(TieDraft Draft, Projection Projection)> All { get; }

    /// <summary>What is counted by them.</summary>
    public TallyChanges Changes { get; } = new();

    /// <summary>How many ties of an entity are drawn.</summary>
    public int Ties(string entityId) => _ties.GetValueOrDefault(entityId);

    /// <summary>To how many others an entity is tied.</summary>
    public int Neighbours(string entityId) => _neighbours.GetValueOrDefault(entityId);
}
