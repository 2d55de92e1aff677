namespace GraphExplorer.Application.Files;

/// <summary>A file that can be read as often as an import needs it.</summary>
/// <param name="Name">Its name without folders, as faults tell it.</param>
/// <param name="Open">Opens it from its beginning; the reader closes it.</param>
public sealed record FileSource(string Name, Func<Stream> Open)
{
    /// <summary>A file of this machine.</summary>
    public static FileSource OfPath(string path) => new(
        Path.GetFileName(path),
        () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.Asynchronous | FileOptions.SequentialScan));
}
