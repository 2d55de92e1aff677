using GraphExplorer.Interchange.Formats;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Interchange.Csv;

/// <summary>Ties as a table, a claim a row (docs/formats/csv.md).</summary>
public sealed class CsvFormat : IFileFormat
{
    /// <inheritdoc/>
    public string Ending => ".csv";

    /// <inheritdoc/>
    public IAsyncEnumerable<FileItem> ReadAsync(Stream stream, FileReading reading, CancellationToken cancel) =>
        new CsvItemReader(reading).ReadAsync(stream, cancel);

    /// <inheritdoc/>
    public Task<long> WriteAsync(NetworkFacts facts, Stream stream, CancellationToken cancel) =>
        new CsvFileWriter(facts, stream).WriteAsync(cancel);
}
