using System.Security.Cryptography;
using System.Text;

namespace GraphExplorer.Storage.Neo4j.Values;

/// <summary>Texts as an index takes them: Neo4j refuses a write whose indexed value is above about 8 kB.</summary>
internal static class IndexedText
{
    private const int Longest = 200;

    /// <summary>The text, or where it is long the SHA-256 of it.</summary>
    public static string Of(string text) =>
        text.Length <= Longest ? text : "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
