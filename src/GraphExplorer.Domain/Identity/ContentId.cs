using System.Security.Cryptography;
using System.Text;

namespace GraphExplorer.Domain.Identity;

/// <summary>Ids that come from content: the same content makes the same id on every machine.</summary>
public static class ContentId
{
    /// <summary>The first 128 bits, in 32 lower-case hex digits, of the SHA-256 over the NFC parts, each led by its length in UTF-8 bytes.</summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part.Normalize(NormalizationForm.FormC));
            hash.AppendData(BitConverter.GetBytes(bytes.Length));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }
}
