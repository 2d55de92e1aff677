using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Web.Api.Parameters;

/// <summary>Reads the words of closed lists out of an address.</summary>
internal static class Words
{
    /// <summary>The values of a parameter that may be repeated.</summary>
    /// <exception cref="InvalidRequestException">A word is not known; the message names the known ones.</exception>
    public static IReadOnlyList<T> Read<T>(string name, string[]? words)
        where T : struct, Enum =>
        words is null ? [] : [.. words.Where(word => word.Length > 0).Select(word => Read<T>(name, word)).Distinct()];

    private static T Read<T>(string name, string word)
        where T : struct, Enum =>
        Word.TryRead<T>(word, out var value)
            ? value
            : throw new InvalidRequestException($"'{name}' is '{word}', which is not known.", $"Allowed are: {string.Join(", ", Word.All<T>())}.");
}
