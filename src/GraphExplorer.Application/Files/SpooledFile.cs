namespace GraphExplorer.Application.Files;

/// <summary>A copy of what can be read only once, such as an upload, for as long as an import needs it; gone when disposed.</summary>
public sealed class SpooledFile : IDisposable
{
    private readonly string _path;

    private SpooledFile(string name, string path)
    {
        _path = path;
        Source = new FileSource(name, FileSource.OfPath(path).Open);
    }

    /// <summary>The copy, under the name that the original goes by.</summary>
    public FileSource Source { get; }

    /// <summary>Copies a stream into the machine's folder for temporary files.</summary>
    public static async Task<SpooledFile> OfAsync(string name, Stream stream, CancellationToken cancel)
    {
        var spooled = new SpooledFile(Path.GetFileName(name), Path.GetTempFileName());
        try
        {
            await using var copy = new FileStream(spooled._path, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16, FileOptions.Asynchronous);
            await stream.CopyToAsync(copy, cancel);
            return spooled;
        }
        catch
        {
            spooled.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => File.Delete(_path);
}
