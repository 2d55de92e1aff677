using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Words;
using GraphExplorer.Scenes.Typefaces;

namespace GraphExplorer.Scenes.Labels;

/// <summary>The label of a tie, <c>type · confidence</c>: on one row, and on two where it is wide and that saves enough.</summary>
/// <param name="OneRow">On one row.</param>
/// <param name="TwoRows">On two rows, or null where one row is short enough or two would save too little.</param>
internal sealed record TieLabel(LabelBox OneRow, LabelBox? TwoRows)
{
    private const double WrapAbove = 128;
    private const double WorthSaving = 24;
    private const double Margins = 8;
    private const double MarginsOfTwo = 9;
    private const double MarkRoom = LabelRow.MarkRoom;
    private const double MarkMargin = 4;
    private const double MarkMarginOfTwo = 6;
    private const double HeightOfOne = 17;
    private const double HeightOfTwo = 31;
    private const double NoticeablyLess = 2;
    private const int LongestType = 80;
    private const double WidestType = 200;

    /// <summary>How it is drawn unless there is room for one row.</summary>
    public LabelBox Usual => TwoRows ?? OneRow;

    /// <summary>Builds the label.</summary>
    /// <param name="type">The type's label, as it reads now.</param>
    /// <param name="confidence">The tie's confidence.</param>
    /// <param name="contested">Whether it carries the mark.</param>
    public static TieLabel Of(string type, Confidence confidence, bool contested)
    {
        var said = Ellipsis.Fit(DrawableText.Of(type, LongestType, "tie"), LabelRow.Size, LabelRow.TypeWeight, WidestType);
        var whole = new LabelRow(said, Word.Of(confidence), Dot.Between);
        var mark = contested ? MarkRoom : 0;
        var width = whole.Width + Margins + (contested ? MarkRoom + MarkMargin : 0);
        var one = LabelRow.Box(Math.Ceiling(width), HeightOfOne, contested, whole);
        if (width <= WrapAbove)
        {
            return new TieLabel(one, null);
        }

        var (upper, lower) = Balanced(said, Word.Of(confidence));
        var least = Math.Max(upper.WidthWithoutLastDot, lower.Width) + mark;
        var two = LabelRow.Box(Math.Ceiling(least + MarginsOfTwo + (contested ? MarkMarginOfTwo : 0)), HeightOfTwo, contested, upper, lower);
        return new TieLabel(one, least < width - WorthSaving ? two : null);
    }

    private static (LabelRow Upper, LabelRow Lower) Balanced(string type, string confidence)
    {
        var words = type.Split(' ');
        (LabelRow, LabelRow) best = default;
        var least = double.MaxValue;
        for (var count = 1; count <= words.Length; count++)
        {
            var last = count == words.Length;
            var upper = new LabelRow(string.Join(' ', words[..count]), "", last ? Dot.After : Dot.None);
            var lower = new LabelRow(string.Join(' ', words[count..]), confidence, last ? Dot.None : Dot.Between);
            var widest = Math.Max(upper.WidthWithoutLastDot, lower.Width);
            if (widest < least - NoticeablyLess)
            {
                (best, least) = ((upper, lower), widest);
            }
        }

        return best;
    }
}
