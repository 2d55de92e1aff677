using System.Globalization;
using System.Text;
using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Export.Pictures;

/// <summary>Builds SVG path data with lengths in hundredths of a px.</summary>
internal sealed class PathData
{
    private readonly StringBuilder data = new();

    /// <summary>A number as files show it: at most two decimals, no negative zero.</summary>
    public static string Number(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Begins at a point.</summary>
    public PathData Move(double x, double y) => Add('M', x, y);

    /// <summary>Begins at a point.</summary>
    public PathData Move(Point point) => Add('M', point.X, point.Y);

    /// <summary>A straight line.</summary>
    public PathData Line(double x, double y) => Add('L', x, y);

    /// <summary>A straight line.</summary>
    public PathData Line(Point point) => Add('L', point.X, point.Y);

    /// <summary>A quadratic curve.</summary>
    public PathData Curve(double cx, double cy, double x, double y) => Add('Q', cx, cy, x, y);

    /// <summary>A quadratic curve.</summary>
    public PathData Curve(Point control, Point end) => Add('Q', control.X, control.Y, end.X, end.Y);

    /// <summary>A cubic curve.</summary>
    public PathData Curve(Point control, Point control2, Point end) => Add('C', control.X, control.Y, control2.X, control2.Y, end.X, end.Y);

    /// <summary>Less than half a circle, clockwise on the screen.</summary>
    public PathData Arc(double radius, double x, double y) => Add('A', radius, radius, 0, 0, 1, x, y);

    /// <summary>Back to the beginning.</summary>
    public PathData Close()
    {
        data.Append('Z');
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => data.ToString();

    private PathData Add(char command, params ReadOnlySpan<double> values)
    {
        data.Append(command);
        for (var at = 0; at < values.Length; at++)
        {
            var number = Number(values[at]);
            if (at > 0 && number[0] != '-')
            {
                data.Append(' ');
            }

            data.Append(number);
        }

        return this;
    }
}
