using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Interchange.Csv;

/// <summary>Which column of a file is which.</summary>
internal sealed class CsvHeader
{
    private readonly string?[] _columns;

    private CsvHeader(string?[] columns) => _columns = columns;

    /// <summary>How many fields a row must have.</summary>
    public int Count => _columns.Length;

    /// <summary>Reads the first line, and notes what is missing, doubled or unknown.</summary>
    /// <returns>Null where no row can be read.</returns>
    public static CsvHeader? Of(IReadOnlyList<string> names, FileReading reading)
    {
        var columns = names.Select(name => name.Trim().ToLowerInvariant()).ToList();
        var missing = CsvColumns.Needed.Except(columns).ToList();
        if (missing.Count > 0)
        {
            reading.Fatal(1, $"The file has no column {string.Join(" and no column ", missing.Select(name => $"“{name}”"))}.", $"Name the columns in the first line, such as {string.Join(",", CsvColumns.Needed)}; docs/formats/csv.md lists them all.");
            return null;
        }

        if (columns.GroupBy(name => name).FirstOrDefault(same => same.Key.Length > 0 && same.Count() > 1) is { } doubled)
        {
            reading.Fatal(1, $"The column “{Shown.Short(doubled.Key)}” stands twice.", "Remove or rename one of them.");
            return null;
        }

        foreach (var unknown in columns.Except(CsvColumns.All).Where(name => name.Length > 0))
        {
            reading.Fault(1, $"The column “{Shown.Short(unknown)}” is not known.", $"Remove or rename it. Known are: {string.Join(", ", CsvColumns.All)}.");
        }

        return new CsvHeader([.. columns.Select(name => CsvColumns.All.Contains(name) ? name : null)]);
    }

    /// <summary>Puts the fields of a row under their columns.</summary>
    public void Fill(Dictionary<string, string> cells, Func<int, string> field)
    {
        cells.Clear();
        for (var i = 0; i < _columns.Length; i++)
        {
            if (_columns[i] is { } column)
            {
                cells[column] = field(i);
            }
        }
    }
}
