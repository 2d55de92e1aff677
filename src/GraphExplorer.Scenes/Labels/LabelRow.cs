using GraphExplorer.Scenes.Appearance;
using GraphExplorer.Scenes.Typefaces;

namespace GraphExplorer.Scenes.Labels;

/// <summary>One row of a label: words of the type in the family's colour, then confidence in the secondary one.</summary>
internal sealed class LabelRow
{
    /// <summary>Font size of both.</summary>
    public const double Size = 11;

    /// <summary>Font weight of the type.</summary>
    public const int TypeWeight = 600;

    /// <summary>Font weight of the confidence.</summary>
    public const int ConfidenceWeight = 500;

    /// <summary>How much the contested mark moves the text, px.</summary>
    public const double MarkRoom = 17;

    private const double MarkMiddle = 10;
    private const double TextStart = 4;
    private const double LineHeight = 1.28;
    private const double Descent = 0.36;

    private readonly string type;
    private readonly string rest;
    private readonly double typeWidth;
    private readonly double gap;
    private readonly double restWidth;

    /// <summary>Measures a row.</summary>
    /// <param name="type">Words of the type; may be empty.</param>
    /// <param name="confidence">The confidence; empty where it stands in the other row.</param>
    /// <param name="dot">Where the dot stands.</param>
    public LabelRow(string type, string confidence, Dot dot)
    {
        this.type = type;
        rest = dot switch
        {
            Dot.Between => "· " + confidence,
            Dot.After => "·",
            _ => confidence,
        };
        typeWidth = type.Length == 0 ? 0 : TextWidth.Of(type, Size, TypeWeight);
        restWidth = rest.Length == 0 ? 0 : TextWidth.Of(rest, Size, ConfidenceWeight);
        gap = type.Length == 0 || rest.Length == 0 ? 0 : TextWidth.Of(" ", Size, ConfidenceWeight);
        WidthWithoutLastDot = dot == Dot.After ? typeWidth : Width;
    }

    /// <summary>Of the whole row, px.</summary>
    public double Width => typeWidth + gap + restWidth;

    /// <summary>Without a dot at its end, px.</summary>
    public double WidthWithoutLastDot { get; }

    /// <summary>Rows in a box: in its middle, or right of the contested mark.</summary>
    public static LabelBox Box(double width, double height, bool contested, params LabelRow[] rows)
    {
        var texts = new List<SceneText>(2 * rows.Length);
        for (var row = 0; row < rows.Length; row++)
        {
            var y = Decimals.Two(((row - ((rows.Length - 1) / 2.0)) * Size * LineHeight) + (Size * Descent));
            var x = contested ? TextStart + MarkRoom - (width / 2) : -rows[row].Width / 2;
            rows[row].Add(texts, x, y);
        }

        return new LabelBox(width, height, texts, contested ? MarkMiddle - (width / 2) : null);
    }

    private void Add(List<SceneText> texts, double x, double y)
    {
        if (type.Length > 0)
        {
            texts.Add(new SceneText(type, Decimals.Two(x), y, Decimals.Three(typeWidth), Size, TypeWeight, SceneTone.Family));
        }

        if (rest.Length > 0)
        {
            texts.Add(new SceneText(rest, Decimals.Two(x + typeWidth + gap), y, Decimals.Three(restWidth), Size, ConfidenceWeight, SceneTone.Secondary));
        }
    }
}
