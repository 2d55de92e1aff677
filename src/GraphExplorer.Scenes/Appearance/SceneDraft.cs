using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Scenes.Labels;

namespace GraphExplorer.Scenes.Appearance;

/// <summary>All of a scene that does not depend on places.</summary>
/// <param name="Nodes">The plates, all at the origin.</param>
/// <param name="Edges">The ties, their labels wrapped and in the middle; the surest last.</param>
/// <param name="Labels">The label of each of these ties, in both forms.</param>
internal sealed record SceneDraft(IReadOnlyList<SceneNode> Nodes, IReadOnlyList<SceneEdge> Edges, IReadOnlyList<TieLabel> Labels)
{
    private const double Middle = 0.5;

    /// <summary>The draft of a network.</summary>
    /// <param name="network">What is drawn.</param>
    /// <param name="cancel">Stops it, soon.</param>
    public static SceneDraft Of(Network network, CancellationToken cancel)
    {
        var index = new Dictionary<string, int>(network.Entities.Count, StringComparer.Ordinal);
        foreach (var entity in network.Entities)
        {
            index.Add(entity.Entity.Id, index.Count);
        }

        var fans = Fans.Of(network, index, cancel);
        var made = new Dictionary<(string, Confidence, bool), TieLabel>();
        var ties = network.Relationships.StoppedBy(cancel)
            .Select((tie, at) => (Tie: tie, Fan: fans[at], Label: Label(network, tie, made)))
            .OrderBy(tie => tie.Tie.Assessment.Confidence)
            .ToList();
        return new SceneDraft(
            Plates(network, cancel),
            [.. ties.StoppedBy(cancel).Select(tie => Edge(network, tie.Tie, index, tie.Fan, tie.Label))],
            [.. ties.Select(tie => tie.Label)]);
    }

    private static List<SceneNode> Plates(Network network, CancellationToken cancel)
    {
        var shown = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var end in network.Relationships.StoppedBy(cancel).SelectMany(tie => new HashSet<string> { tie.Relationship.From, tie.Relationship.To }))
        {
            shown[end] = shown.GetValueOrDefault(end) + 1;
        }

        return [.. network.Entities.StoppedBy(cancel).Select(entity => Node(entity, shown.GetValueOrDefault(entity.Entity.Id)))];
    }

    private static SceneNode Node(NetworkEntity shown, int ties)
    {
        var entity = shown.Entity;
        var tier = PlateTier.Of(ties);
        var plate = PlateContent.Of(entity, tier);
        return new SceneNode(
            entity.Id, entity.Kind, entity.Name, 0, 0, plate.Width, plate.Height, tier.Number, plate.Icon, plate.Texts, shown.HiddenNeighbours, ties, false);
    }

    private static TieLabel Label(Network network, AssessedRelationship tie, Dictionary<(string, Confidence, bool), TieLabel> made)
    {
        var assessment = tie.Assessment;
        var key = (network.Types[tie.Relationship.Type].LabelWhen(assessment.Ended), assessment.Confidence, assessment.Contested);
        if (!made.TryGetValue(key, out var label))
        {
            label = TieLabel.Of(key.Item1, key.Confidence, key.Contested);
            made.Add(key, label);
        }

        return label;
    }

    private static SceneEdge Edge(Network network, AssessedRelationship tie, Dictionary<string, int> index, double fan, TieLabel label)
    {
        var (relationship, assessment) = (tie.Relationship, tie.Assessment);
        var type = network.Types[relationship.Type];
        var style = LineStyle.Of(assessment.Confidence);
        return new SceneEdge(
            relationship.Id,
            type.Id,
            index[relationship.From],
            index[relationship.To],
            type.Family,
            assessment.Confidence,
            assessment.Contested,
            assessment.Flagged,
            LineStyle.Dash(assessment),
            style.Width,
            !type.Mutual,
            type.Mutual ? 0 : style.HeadLength,
            type.Mutual ? 0 : style.HeadWidth,
            fan,
            label.Usual.At(Middle),
            LabelPriority.Of(type.Id, assessment));
    }
}
