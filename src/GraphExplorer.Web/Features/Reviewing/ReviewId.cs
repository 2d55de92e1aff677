using System.Security.Cryptography;

namespace GraphExplorer.Web.Features.Reviewing;

/// <summary>Where the ids of reviews come from: sending one again records it once.</summary>
internal static class ReviewId
{
    private const int Bytes = 16;

    /// <summary>128 bits of the system's secure randomness, in 32 lower-case hex digits.</summary>
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Bytes));
}
