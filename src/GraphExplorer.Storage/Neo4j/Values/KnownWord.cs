using GraphExplorer.Domain.Words;

namespace GraphExplorer.Storage.Neo4j.Values;

/// <summary>Reads words of closed lists from a database that should hold no others.</summary>
internal static class KnownWord
{
    /// <summary>The value of a word.</summary>
    /// <exception cref="InvalidDataException">The list does not have it.</exception>
    public static T Read<T>(string word)
        where T : struct, Enum => Word.TryRead<T>(word, out var value) ? value : throw new InvalidDataException($"The database holds the unknown word {word}.");
}
