using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Scenes.Layouts;

/// <summary>A tie to be drawn.</summary>
/// <param name="From">Index of the first end.</param>
/// <param name="To">Index of the second end; a tie to itself has both alike.</param>
/// <param name="Aside">How far, in px, the middle of its line is put aside, as <see cref="Geometry.EdgePath.Between"/> has it; of a tie to itself, how much wider its loop is.</param>
/// <param name="Family">Some families hold their ends closer together than others.</param>
/// <param name="LabelWidth">Of the label's box, px; 0 without a label.</param>
/// <param name="LabelHeight">Of the label's box, px.</param>
/// <param name="Directed">Whether it ends in an arrowhead, which must be seen.</param>
public readonly record struct LayoutEdge(int From, int To, double Aside, Family Family, double LabelWidth, double LabelHeight, bool Directed);
