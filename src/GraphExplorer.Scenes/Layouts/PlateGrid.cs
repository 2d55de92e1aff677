using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Layouts;

/// <summary>Plates sorted into cells as large as the largest of them with its gap: two that meet are in one cell or in cells beside one another.</summary>
internal sealed class PlateGrid
{
    // more cells than this for each plate would take longer to clear than to ask
    private const int MostCellsEach = 8;
    private readonly double width;
    private readonly double height;
    private readonly int[] cells;
    private readonly int[] order;
    private int[] starts = [];
    private int columns;
    private int rows;

    /// <summary>For plates of these sizes.</summary>
    /// <param name="plates">Each with its middle at the origin, and its box where it lies around that.</param>
    /// <param name="gap">How near counts as meeting, px.</param>
    public PlateGrid(Box[] plates, double gap)
    {
        width = plates.Max(plate => 2 * plate.HalfWidth) + gap;
        height = plates.Max(plate => 2 * plate.HalfHeight) + plates.Max(plate => Math.Abs(plate.Y)) + gap;
        cells = new int[plates.Length];
        order = new int[plates.Length];
    }

    /// <summary>Sorts the plates by where their middles are.</summary>
    public void Sort(double[] x, double[] y)
    {
        double left = x.Min(), top = y.Min(), across = x.Max() - left, down = y.Max() - top;
        var larger = Math.Max(1, Math.Sqrt(((across / width) + 1) * ((down / height) + 1) / (MostCellsEach * (double)cells.Length)));
        columns = (int)(across / (width * larger)) + 1;
        rows = (int)(down / (height * larger)) + 1;
        starts = starts.Length > columns * rows ? starts : new int[(columns * rows) + 1];
        Array.Clear(starts);
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = ((int)((y[i] - top) / (height * larger)) * columns) + (int)((x[i] - left) / (width * larger));
            starts[cells[i]]++;
        }

        // a cell's plates end where those of the next one start; filled from the back, each start comes down to its place
        for (var cell = 1; cell < starts.Length; cell++)
        {
            starts[cell] += starts[cell - 1];
        }

        for (var i = cells.Length - 1; i >= 0; i--)
        {
            order[--starts[cells[i]]] = i;
        }
    }

    /// <summary>Asks of every two plates that may meet, each pair once, and says whether any did.</summary>
    public bool Any(Func<int, int, bool> meet)
    {
        var any = false;
        for (var at = 0; at < order.Length; at++)
        {
            var plate = order[at];
            var cell = cells[plate];
            int column = cell % columns, next = cell - column + columns;
            int before = Math.Max(column - 1, 0), after = Math.Min(column + 2, columns);
            any |= Any(plate, at + 1, starts[next - columns + after], meet);
            any |= next < columns * rows && Any(plate, starts[next + before], starts[next + after], meet);
        }

        return any;
    }

    private bool Any(int plate, int from, int to, Func<int, int, bool> meet)
    {
        var any = false;
        for (var at = from; at < to; at++)
        {
            any |= meet(plate, order[at]);
        }

        return any;
    }
}
