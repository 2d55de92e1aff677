namespace GraphExplorer.Scenes.Reports;

/// <summary>How well a scene can be read, in numbers. All counts but the first two are faults.</summary>
/// <param name="Entities">Plates drawn.</param>
/// <param name="Relationships">Ties drawn.</param>
/// <param name="PlatesOnPlates">Pairs of plates that overlap; the pointer of a place counts as plate.</param>
/// <param name="LabelsOnLabels">Pairs of labels that overlap.</param>
/// <param name="LabelsOnPlates">Labels on plates, each counted for each plate.</param>
/// <param name="TiesThroughPlates">Ties that run through a plate at neither of their ends, each counted for each plate.</param>
/// <param name="Crossings">Pairs of ties that cross; of parallel ties each counts.</param>
/// <param name="LabelsOverLines">Labels over the line of another tie, each counted for each line.</param>
/// <param name="TextsOutOfBoxes">Texts that leave their plate or label.</param>
/// <param name="SmallestAngle">Between two ties at one plate that lead to different plates, middle to middle, degrees, to a tenth; 180 where there are none.</param>
/// <param name="Width">Of the whole scene, px.</param>
/// <param name="Height">Of the whole scene, px.</param>
public sealed record SceneReport(
    int Entities,
    int Relationships,
    int PlatesOnPlates,
    int LabelsOnLabels,
    int LabelsOnPlates,
    int TiesThroughPlates,
    int Crossings,
    int LabelsOverLines,
    int TextsOutOfBoxes,
    double SmallestAngle,
    double Width,
    double Height)
{
    /// <summary>Measures a scene.</summary>
    public static SceneReport Of(Scene scene)
    {
        var measured = new MeasuredScene(scene);
        return new SceneReport(
            scene.Nodes.Count,
            scene.Edges.Count,
            measured.PlatesOnPlates(),
            measured.LabelsOnLabels(),
            measured.LabelsOnPlates(),
            measured.TiesThroughPlates(),
            measured.Crossings(),
            measured.LabelsOverLines(),
            TextFit.CountOutside(scene),
            Angles.Smallest(scene),
            scene.Bounds.Width,
            scene.Bounds.Height);
    }
}
