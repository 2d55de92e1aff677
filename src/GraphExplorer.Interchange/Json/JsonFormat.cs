using GraphExplorer.Interchange.Formats;
using GraphExplorer.Interchange.Items;
using GraphExplorer.Interchange.Json.Writing;

namespace GraphExplorer.Interchange.Json;

/// <summary>The product's own form: complete, and back again (docs/formats/json.md).</summary>
public sealed class JsonFormat : IFileFormat
{
    /// <summary>The version of the form that is written; newer ones are refused.</summary>
    public const int Version = 1;

    /// <summary>The member that marks a file as ours and tells its version.</summary>
    internal const string Mark = "graphexplorer";

    /// <inheritdoc/>
    public string Ending => ".json";

    /// <inheritdoc/>
    public IAsyncEnumerable<FileItem> ReadAsync(Stream stream, FileReading reading, CancellationToken cancel) =>
        new JsonItemReader(reading).ReadAsync(stream, cancel);

    /// <inheritdoc/>
    public Task<long> WriteAsync(NetworkFacts facts, Stream stream, CancellationToken cancel) =>
        new JsonFileWriter(facts, stream).WriteAsync(cancel);
}
