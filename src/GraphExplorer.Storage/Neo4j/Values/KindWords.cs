using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Storage.Neo4j.Values;

/// <summary>The kinds of a tie's two ends, each once: what lists filter on.</summary>
internal static class KindWords
{
    /// <summary>Their words, in the order of the list of kinds.</summary>
    public static IReadOnlyList<string> Of(EntityKind one, EntityKind other) =>
        one == other ? [Word.Of(one)] : one < other ? [Word.Of(one), Word.Of(other)] : [Word.Of(other), Word.Of(one)];
}
