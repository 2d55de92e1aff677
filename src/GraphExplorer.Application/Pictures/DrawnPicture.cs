namespace GraphExplorer.Application.Pictures;

/// <summary>A whole picture that is still to be sent; gone when disposed.</summary>
/// <param name="Exported">What it shows.</param>
/// <param name="File">The file, at its beginning: of a large picture one in the machine's folder for temporary files.</param>
public sealed record DrawnPicture(ExportedPicture Exported, Stream File) : IDisposable
{
    private const int Room = 1 << 16;

    /// <summary>Where a picture is drawn into.</summary>
    /// <param name="large">Whether it is better not kept in memory.</param>
    internal static Stream NewFile(bool large) => large
        ? new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, Room, FileOptions.DeleteOnClose)
        : new MemoryStream();

    /// <inheritdoc/>
    public void Dispose() => File.Dispose();
}
