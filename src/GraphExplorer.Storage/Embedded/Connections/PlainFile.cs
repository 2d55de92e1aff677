namespace GraphExplorer.Storage.Embedded.Connections;

/// <summary>Tells an empty file of a disk from what only has a place among files: a device, a pipe. Those look empty too, and would be deleted for a new store.</summary>
internal static class PlainFile
{
    /// <summary>Whether it is one; nothing is changed.</summary>
    /// <param name="path">What is there, and looks empty.</param>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">There is no permission to open it.</exception>
    public static bool Is(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        try
        {
            // only a file of a disk has a length that can be set, to what it is
            if (RandomAccess.GetLength(file) == 0)
            {
                RandomAccess.SetLength(file, 0);
            }

            return true;
        }
        catch (Exception fault) when (fault is IOException or NotSupportedException or ArgumentException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
