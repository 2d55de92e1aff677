using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Scenes;

/// <summary>A tie as drawn.</summary>
/// <param name="Id">The relationship's id.</param>
/// <param name="Type">The relationship type's id.</param>
/// <param name="From">Index of the first end's node.</param>
/// <param name="To">Index of the second end's node; a tie to itself has both alike.</param>
/// <param name="Family">Gives the colour.</param>
/// <param name="Confidence">Gives width and tint; low and unassessed take the family's tint for low.</param>
/// <param name="Contested">Carries the half-filled disc and a label border.</param>
/// <param name="Flagged">Carries the pennant.</param>
/// <param name="Dash">How the line is broken.</param>
/// <param name="Width">Line width.</param>
/// <param name="Directed">Whether it has an arrowhead at <paramref name="To"/>.</param>
/// <param name="HeadLength">Of the arrowhead.</param>
/// <param name="HeadWidth">Of the arrowhead.</param>
/// <param name="Fan">How far, in px, the middle of the line is put aside among parallel ties: signed, seen from the node with the smaller index; 0 is straight. Of a tie to itself: how much wider its loop is than the first one on that node, 10 px each.</param>
/// <param name="Label">Its label.</param>
/// <param name="Priority">Which label gives way: 0 stays longest (contested 0, the four named types 1, high 2, moderate 3, low 4, unassessed 5).</param>
public sealed record SceneEdge(
    string Id,
    string Type,
    int From,
    int To,
    Family Family,
    Confidence Confidence,
    bool Contested,
    bool Flagged,
    SceneDash Dash,
    double Width,
    bool Directed,
    double HeadLength,
    double HeadWidth,
    double Fan,
    SceneLabel Label,
    int Priority);
