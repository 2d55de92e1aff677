using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Scenes.Appearance;

/// <summary>How a tie's line is drawn at a confidence.</summary>
/// <param name="Width">Of the line, px.</param>
/// <param name="HeadLength">Of the arrowhead, px.</param>
/// <param name="HeadWidth">Of the arrowhead, px.</param>
public sealed record LineStyle(double Width, double HeadLength, double HeadWidth)
{
    private static readonly LineStyle High = new(4, 13, 11);
    private static readonly LineStyle Moderate = new(2.25, 10, 8.5);
    private static readonly LineStyle Low = new(1.5, 8.5, 7);
    private static readonly LineStyle Unassessed = new(2.2, 8.5, 7);

    /// <summary>The style of a confidence.</summary>
    public static LineStyle Of(Confidence confidence) => confidence switch
    {
        Confidence.High => High,
        Confidence.Moderate => Moderate,
        Confidence.Low => Low,
        _ => Unassessed,
    };

    /// <summary>How the line is broken; being unassessed goes before being inferred, that before being hedged.</summary>
    public static SceneDash Dash(AssessmentSummary assessment) => assessment switch
    {
        { Confidence: Confidence.Unassessed } => SceneDash.Dots,
        { Inferred: true } => SceneDash.Inferred,
        { Hedged: true } => SceneDash.Hedged,
        _ => SceneDash.Solid,
    };
}
