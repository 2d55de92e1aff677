using GraphExplorer.Scenes.Export.Pictures;

namespace GraphExplorer.Scenes.Export.Frame;

/// <summary>An entry of the legend, drawn from the middle of its left end.</summary>
/// <param name="Width">What it takes, px.</param>
/// <param name="Marks">Its sample and its words.</param>
internal sealed record LegendItem(double Width, Func<double, double, IEnumerable<Mark>> Marks);
