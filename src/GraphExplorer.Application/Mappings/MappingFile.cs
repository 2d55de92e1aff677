using System.Globalization;
using GraphExplorer.Application.Files;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Interchange.Faults;
using GraphExplorer.Interchange.Items;
using GraphExplorer.Interchange.Mappings;

namespace GraphExplorer.Application.Mappings;

/// <summary>Reads and writes mapping files (docs/formats/mapping.md).</summary>
public static class MappingFile
{
    private static readonly MappingFormat Format = new(BuiltInTypes.ById);

    /// <summary>Reads one.</summary>
    /// <exception cref="InvalidRequestException">It cannot be read, or has faults: the message tells them all, each with its line and remedy.</exception>
    public static async Task<Mapping> ReadAsync(FileSource file, CancellationToken cancel)
    {
        var faults = new FaultList();
        await using var stream = file.Open();
        return await Format.ReadAsync(stream, new FileReading(file.Name, faults), cancel) ?? throw Refused(file.Name, faults);
    }

    /// <summary>Writes one.</summary>
    public static Task WriteAsync(Mapping mapping, Stream stream, CancellationToken cancel) => Format.WriteAsync(mapping, stream, cancel);

    /// <summary>The text of one.</summary>
    public static async Task<string> TextAsync(Mapping mapping, CancellationToken cancel)
    {
        using var stream = new MemoryStream();
        await WriteAsync(mapping, stream, cancel);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static InvalidRequestException Refused(string name, FaultList faults)
    {
        var more = faults.Total - faults.First.Count;
        var told = faults.First.Select(fault => fault.ToString())
            .Concat(more > 0 ? [string.Create(CultureInfo.InvariantCulture, $"… and {more:N0} faults more.")] : []);
        return new InvalidRequestException($"The mapping “{name}” cannot be used.", string.Join('\n', told));
    }
}
