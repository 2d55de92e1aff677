using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Layouts;

/// <summary>Boxes sorted into square cells, so that those near a place are found without asking all.</summary>
internal sealed class Cells
{
    private const double Side = 160;
    private readonly double left;
    private readonly double top;
    private readonly int columns;
    private readonly int rows;
    private readonly List<int>?[] cells;

    /// <summary>Cells over a spread; what lies outside goes into those at the rim.</summary>
    public Cells(Spread spread)
    {
        left = spread.Left;
        top = spread.Top;
        columns = Math.Clamp((int)(spread.Width / Side) + 1, 1, 2000);
        rows = Math.Clamp((int)(spread.Height / Side) + 1, 1, 2000);
        cells = new List<int>?[columns * rows];
    }

    /// <summary>Adds a box under a number.</summary>
    public void Add(int number, in Box box)
    {
        var (first, last) = Range(box, 0);
        for (var row = first.Row; row <= last.Row; row++)
        {
            for (var column = first.Column; column <= last.Column; column++)
            {
                (cells[(row * columns) + column] ??= []).Add(number);
            }
        }
    }

    /// <summary>Takes a box away again.</summary>
    public void Remove(int number, in Box box)
    {
        var (first, last) = Range(box, 0);
        for (var row = first.Row; row <= last.Row; row++)
        {
            for (var column = first.Column; column <= last.Column; column++)
            {
                cells[(row * columns) + column]?.Remove(number);
            }
        }
    }

    /// <summary>Fills in the numbers of the boxes in all cells that a box with a margin meets, in rising order, each once.</summary>
    public void Near(in Box box, double margin, List<int> found)
    {
        found.Clear();
        var (first, last) = Range(box, margin);
        for (var row = first.Row; row <= last.Row; row++)
        {
            for (var column = first.Column; column <= last.Column; column++)
            {
                found.AddRange(cells[(row * columns) + column] ?? []);
            }
        }

        found.Sort();
        var kept = 0;
        for (var i = 0; i < found.Count; i++)
        {
            if (i == 0 || found[i] != found[i - 1])
            {
                found[kept++] = found[i];
            }
        }

        found.RemoveRange(kept, found.Count - kept);
    }

    private ((int Column, int Row) First, (int Column, int Row) Last) Range(in Box box, double margin) => (
        (Column(box.X - box.HalfWidth - margin), Row(box.Y - box.HalfHeight - margin)),
        (Column(box.X + box.HalfWidth + margin), Row(box.Y + box.HalfHeight + margin)));

    private int Column(double x) => (int)Math.Clamp((x - left) / Side, 0, columns - 1);

    private int Row(double y) => (int)Math.Clamp((y - top) / Side, 0, rows - 1);
}
