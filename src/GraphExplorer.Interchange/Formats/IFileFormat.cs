using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Interchange.Formats;

/// <summary>A kind of file that facts come in and go out with.</summary>
public interface IFileFormat
{
    /// <summary>The ending of its files' names, lower-case, with the dot.</summary>
    string Ending { get; }

    /// <summary>What a file says, in its order, read as a stream. Never throws for what is in the file: faults are noted.</summary>
    IAsyncEnumerable<FileItem> ReadAsync(Stream stream, FileReading reading, CancellationToken cancel);

    /// <summary>Writes facts as a file.</summary>
    /// <returns>How many claims and relationships the form has no room for and were left out.</returns>
    Task<long> WriteAsync(NetworkFacts facts, Stream stream, CancellationToken cancel);
}
