using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Application.Files;

/// <summary>Writes files that are there whole or not at all: beside their place first, and then into it.</summary>
public static class WholeFile
{
    /// <summary>Writes a file; what stood there before stays until the new one is whole.</summary>
    /// <exception cref="InvalidRequestException">Nothing can be written there.</exception>
    public static async Task<T> WriteAsync<T>(string path, Func<Stream, Task<T>> write)
    {
        var beside = path + ".part";
        try
        {
            T result;
            await using (var stream = new FileStream(beside, FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.Asynchronous))
            {
                result = await write(stream);
            }

            File.Move(beside, path, overwrite: true);
            return result;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new InvalidRequestException($"“{path}” cannot be written: {fault.Message}", "Choose a folder that exists and that you may write to, with room on it.");
        }
        finally
        {
            if (File.Exists(beside))
            {
                File.Delete(beside);
            }
        }
    }
}
