using System.Security.Cryptography;
using System.Text.Json;

namespace GraphExplorer.Application.Files.Copying;

/// <summary>Counts a stream of facts and hashes their content (SHA-256 over one JSON text a line), in little memory.</summary>
internal static class ContentHash
{
    /// <summary>How many facts, and the hash of them in their order.</summary>
    public static async Task<(long Count, string Hash)> OfAsync<T>(IAsyncEnumerable<T> facts, Action<long> told, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var count = 0L;
        await foreach (var fact in facts.WithCancellation(cancel))
        {
            hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(fact));
            hash.AppendData("\n"u8);
            told(++count);
        }

        return (count, Convert.ToHexStringLower(hash.GetCurrentHash()));
    }
}
