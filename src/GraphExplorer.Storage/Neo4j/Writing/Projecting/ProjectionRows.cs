using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Words;
using GraphExplorer.Storage.Neo4j.Standing;
using GraphExplorer.Storage.Neo4j.Values;

namespace GraphExplorer.Storage.Neo4j.Writing.Projecting;

/// <summary>Projections made up for known ties, and how they change what is counted.</summary>
/// <param name="found">What stands on the ties.</param>
/// <param name="types">The relationship types, by id.</param>
internal sealed class ProjectionRows(EvidenceFound found, IReadOnlyDictionary<string, RelationshipType> types)
{
    /// <summary>How they change what is counted.</summary>
    public TallyChanges Changes { get; } = new();

    /// <summary>Whether any of them was computed by other rules before.</summary>
    public bool ByOtherRules { get; private set; }

    /// <summary>The rows: the record, the native type or null, the native tie.</summary>
    public List<PropertyMap> Make() => [.. found.Ties.Select(Row)];

    private PropertyMap Row(Properties record)
    {
        var tie = RelationshipValues.Of(record);
        var (type, kinds, revision) = (types[tie.Type], record.Texts("kinds"), record.Number("revision"));
        var projection = Projection.Of(found.Evidence(tie.Id), found.Reviews(tie.Id));
        ByOtherRules |= record.Number("rules") != Assessment.RulesVersion;
        Changes.Replace(tie, TallyValues.Of(record), projection.Counted(type.Id, kinds));
        return new PropertyMap
        {
            { "record", Record(tie, kinds, revision, projection) },
            { "native", projection.Native(type) },
            { "tie", NativeTie(tie, type, projection) },
        };
    }

    /// <summary>All properties of a record whose projection is in step.</summary>
    public static PropertyMap Record(Relationship tie, IReadOnlyList<string> kinds, long revision, Projection projection)
    {
        var record = RelationshipValues.Of(tie);
        record.Add("kinds", kinds.ToArray());
        record.Add("revision", revision);
        record.Add("assessed", revision);
        record.Add("rules", Assessment.RulesVersion);
        record.Add("period", projection.Period);
        record.Add("rank", projection.Rank);
        record.Add("weakest", ProjectionValues.Weakest(projection.Rank, tie.Id));
        record.Add(ProjectionValues.Of(projection.Summary));
        return record;
    }

    /// <summary>All properties of the native tie beside it.</summary>
    public static PropertyMap NativeTie(Relationship tie, RelationshipType type, Projection projection) => new()
    {
        { "id", tie.Id },
        { "label", projection.Label(type) },
        { "confidence", Word.Of(projection.Summary.Confidence) },
        { "contested", projection.Summary.Contested },
        { "period", projection.Period },
        { "ended", projection.Summary.Ended ? true : null },
    };
}
