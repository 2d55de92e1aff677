using System.Security.Cryptography;

namespace GraphExplorer.Application.Identifiers;

/// <summary>The one source of ids that cannot be guessed: who has an exploration's address has the exploration.</summary>
public static class UnguessableId
{
    private const int Bytes = 16;

    /// <summary>128 bits of the system's secure randomness, in 32 lower-case hex digits.</summary>
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
}
