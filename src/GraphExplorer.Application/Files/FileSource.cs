using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Application.Files;

/// <summary>A file that can be read as often as an import needs it.</summary>
/// <param name="Name">Its name without folders, as faults tell it.</param>
/// <param name="Open">Opens it from its beginning; the reader closes it.</param>
public sealed record FileSource(string Name, Func<Stream> Open)
{
    /// <summary>A file of this machine; opening it is refused with <see cref="InvalidRequestException"/> where that is not possible.</summary>
    public static FileSource OfPath(string path) => new(Path.GetFileName(path), () => OpenPath(path));

    private static FileStream OpenPath(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.Asynchronous | FileOptions.SequentialScan);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InvalidRequestException($"“{path}” cannot be read: {fault.Message}", "Give the path of a file that is there and that you may read.");
        }
    }
}
