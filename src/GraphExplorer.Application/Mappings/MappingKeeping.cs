using System.Security.Cryptography;
using System.Text;
using GraphExplorer.Application.Files;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Mappings;

namespace GraphExplorer.Application.Mappings;

/// <summary>Keeps, in the data folder, the mapping that a person confirmed for somebody else's database.</summary>
/// <param name="dataFolder">The data folder.</param>
public sealed class MappingKeeping(string dataFolder)
{
    private const string Folder = "mappings";
    private const int LongestName = 60;
    private const int HashBytes = 6;

    /// <summary>The file in which the mapping of a database is kept.</summary>
    /// <param name="address">Where the database is, without user and password.</param>
    public string PathOf(string address) => PathFor(dataFolder, address);

    /// <summary>The file in a data folder in which the mapping of a database is kept.</summary>
    public static string PathFor(string dataFolder, string address)
    {
        var seen = string.Concat(address.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' ? letter : '_'));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(address)).AsSpan(0, HashBytes);
        return Path.Combine(Path.GetFullPath(dataFolder), Folder, $"{seen[..Math.Min(seen.Length, LongestName)]}-{Convert.ToHexStringLower(hash)}.json");
    }

    /// <summary>The mapping kept for a database, or null.</summary>
    /// <exception cref="InvalidRequestException">The file is there, and cannot be read or has faults.</exception>
    public async Task<Mapping?> ReadAsync(string address, CancellationToken cancel)
    {
        var path = PathOf(address);
        try
        {
            return File.Exists(path) ? await MappingFile.ReadAsync(FileSource.OfPath(path), cancel) : null;
        }
        catch (InvalidRequestException fault)
        {
            throw new InvalidRequestException(fault.Cause, $"{fault.Remedy}\nMend {path}, or delete it and confirm a mapping anew.");
        }
    }

    /// <summary>Keeps a mapping; the one before it stays until the new one is whole.</summary>
    /// <exception cref="InvalidRequestException">It cannot be written.</exception>
    public async Task KeepAsync(string address, Mapping mapping, CancellationToken cancel)
    {
        var path = PathOf(address);
        MakeFolder(path);
        await WholeFile.WriteAsync(path, async stream =>
        {
            await MappingFile.WriteAsync(mapping, stream, cancel);
            return true;
        });
    }

    private static void MakeFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new InvalidRequestException($"The mapping cannot be kept: {fault.Message}", "Make the data folder writable, or name another with --data.");
        }
    }
}
