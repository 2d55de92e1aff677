using System.Globalization;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Words;
using GraphExplorer.Scenes.Appearance;
using GraphExplorer.Scenes.Export.Pictures;
using GraphExplorer.Scenes.Typefaces;

namespace GraphExplorer.Scenes.Export.Frame;

/// <summary>The entries of the legend: families with their counts, then what widths, dashes and marks mean, as far as the scene has them.</summary>
internal sealed class LegendItems(Palette palette)
{
    private const double Size = 12;
    private const double Sample = 20;
    private const double Gap = 6;
    private const double FamilyWidth = 2.5;
    private const double DashedWidth = 1.75;
    private const double Descent = 0.36;

    /// <summary>The entries, in order.</summary>
    public IEnumerable<LegendItem> Of(SceneLegend legend)
    {
        foreach (var family in legend.Families)
        {
            var line = Line(palette.Families[family.Family].Full, FamilyWidth, SceneDash.Solid);
            yield return Item(Sample, line, Word.Of(family.Family), family.Ties.ToString(CultureInfo.InvariantCulture));
        }

        if (legend.Families.Count == 0)
        {
            yield break;
        }

        // where nobody has claimed anything, the widths mean nothing
        Confidence[] told = legend.Unassessed == legend.Families.Sum(family => family.Ties) ? [] : [Confidence.High, Confidence.Moderate, Confidence.Low];
        foreach (var confidence in told)
        {
            var colour = confidence == Confidence.Low ? palette.Ink.Over(0.8, palette.Canvas) : palette.Ink;
            yield return Item(Sample, Line(colour, LineStyle.Of(confidence).Width, SceneDash.Solid), Word.Of(confidence), confidence == Confidence.High ? "confidence" : "");
        }

        foreach (var item in Marked(legend))
        {
            yield return item;
        }
    }

    private IEnumerable<LegendItem> Marked(SceneLegend legend)
    {
        if (legend.Unassessed > 0)
        {
            yield return Item(Sample, Line(palette.Ink, LineStyle.Of(Confidence.Unassessed).Width, SceneDash.Dots), "unassessed", "");
        }

        if (legend.Hedged > 0)
        {
            yield return Item(Sample, Line(palette.Ink, DashedWidth, SceneDash.Hedged), "hedged", "");
        }

        if (legend.Inferred > 0)
        {
            yield return Item(Sample, Line(palette.Ink, DashedWidth, SceneDash.Inferred), "inferred", "");
        }

        if (legend.Contested > 0)
        {
            yield return Item(2 * ContestedMark.Radius, (x, y) => ContestedMark.At(x + ContestedMark.Radius, y, palette), "contested", "");
        }

        if (legend.Flagged > 0)
        {
            yield return Item(2 * ContestedMark.Radius, (x, y) => Pennant.At(x + ContestedMark.Radius, y, palette), "flagged by a reviewer", "");
        }
    }

    private LegendItem Item(double sample, Func<double, double, IEnumerable<Mark>> draw, string word, string after)
    {
        var wordWidth = TextWidth.Of(word, Size, 500);
        var space = after.Length == 0 ? 0 : TextWidth.Of(" ", Size, 500);
        var afterWidth = after.Length == 0 ? 0 : TextWidth.Of(after, Size, 500);
        return new LegendItem(sample + Gap + wordWidth + space + afterWidth, (x, y) =>
        {
            var baseline = y + (Size * Descent);
            var start = x + sample + Gap;
            var marks = draw(x, y).Append(new TextMark(word, start, baseline, wordWidth, Size, 500, palette.Ink));
            return after.Length == 0 ? marks : marks.Append(new TextMark(after, start + wordWidth + space, baseline, afterWidth, Size, 500, palette.Secondary));
        });
    }

    private static Func<double, double, IEnumerable<Mark>> Line(Colour colour, double width, SceneDash dash) => (x, y) =>
    [
        new ShapeMark(new PathData().Move(x, y).Line(x + Sample, y).ToString(), null, colour, width) { Dash = DashPattern.Of(dash), Round = dash == SceneDash.Dots },
    ];
}
