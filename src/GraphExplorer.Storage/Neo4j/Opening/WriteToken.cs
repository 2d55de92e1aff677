using System.Security.Cryptography;

namespace GraphExplorer.Storage.Neo4j.Opening;

/// <summary>By which a database knows a statement again that is sent a second time; nobody else ever makes the same.</summary>
internal static class WriteToken
{
    private const int Digits = 24;

    /// <summary>A new one.</summary>
    public static string New() => RandomNumberGenerator.GetHexString(Digits, lowercase: true);
}
