using GraphExplorer.Storage.Neo4j.Values;
using GraphExplorer.Storage.Neo4j.Writing.Drafts;
using GraphExplorer.Storage.Neo4j.Writing.Projecting;

namespace GraphExplorer.Storage.Neo4j.Writing.Packing;

/// <summary>Rows of new ties, assessed.</summary>
/// <param name="packing">The tables.</param>
internal sealed class TieRows(Packing packing)
{
    private readonly DraftEvidence _evidence = new(packing.Ledger);

    /// <summary>How they change what is counted.</summary>
    public TallyChanges Changes { get; } = new();

    /// <summary>The rows.</summary>
    public List<List<object?>> New() => [.. packing.Ledger.NewTies.Values.Select(New)];

    private List<object?> New(TieDraft draft)
    {
        var (tie, type) = (draft.Relationship, packing.Ledger.Types[draft.Relationship.Type]);
        var projection = Projection.Of(_evidence.Of(draft.Claims), draft.Reviews);
        Changes.Replace(tie, null, projection.Counted(type.Id, draft.Kinds));
        var tables = packing.Tables;
        return Shapes.Tie.Row(
            tables,
            ProjectionRows.Record(tie, draft.Kinds, TieDraft.Revision, projection),
            draft.Claims.ConvertAll(claim => ClaimRows.Of(packing, claim)),
            packing.Entities.Of(tie.From),
            packing.Entities.Of(tie.To),
            projection.Native(type) is { } native ? tables.Text(native) : null,
            tables.Text(projection.Label(type)),
            projection.Period is { } period ? tables.Text(period) : null,
            tables.Text(ProjectionValues.WeakestHead(projection.Rank)));
    }
}
