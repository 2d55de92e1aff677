using GraphExplorer.Domain.Faults;
using GraphExplorer.Interchange.Csv;
using GraphExplorer.Interchange.Json;

namespace GraphExplorer.Interchange.Formats;

/// <summary>The one list of file formats.</summary>
public static class FileFormats
{
    /// <summary>Every format.</summary>
    public static readonly IReadOnlyList<IFileFormat> All = [new JsonFormat(), new CsvFormat()];

    /// <summary>The format of a file, by the ending of its name, whatever its case.</summary>
    /// <exception cref="InvalidRequestException">No format has that ending.</exception>
    public static IFileFormat ForReading(string fileName) =>
        Find(fileName) ?? throw new InvalidRequestException($"“{fileName}” cannot be read: its ending is not known.", $"Give a file that ends in {string.Join(" or ", All.Select(format => format.Ending))}.");

    /// <summary>The format of a file by the ending of its name, or null.</summary>
    public static IFileFormat? Find(string fileName) =>
        All.FirstOrDefault(format => fileName.EndsWith(format.Ending, StringComparison.OrdinalIgnoreCase));
}
