using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Web.Canvas;

/// <summary>A filter in the words of addresses and steps.</summary>
/// <param name="Kinds">Kinds of entity.</param>
/// <param name="Families">Families of type.</param>
/// <param name="Types">Ids of types.</param>
/// <param name="Confidences">Confidences.</param>
/// <param name="Contested">Only contested, only uncontested, or null for both.</param>
/// <param name="Unsupported">Whether unsupported ties come too.</param>
public sealed record FilterWords(
    IReadOnlyList<string>? Kinds,
    IReadOnlyList<string>? Families,
    IReadOnlyList<string>? Types,
    IReadOnlyList<string>? Confidences,
    bool? Contested = null,
    bool Unsupported = false)
{
    /// <summary>A filter's words.</summary>
    public static FilterWords Of(NetworkFilter filter) => new(
        [.. filter.Kinds.Select(Word.Of)],
        [.. filter.Families.Select(Word.Of)],
        filter.Types,
        [.. filter.Confidences.Select(Word.Of)],
        filter.Contested,
        filter.Unsupported);

    /// <summary>The filter; words that no list has are passed over.</summary>
    public NetworkFilter ToFilter() => new(
        Read<EntityKind>(Kinds),
        Read<Family>(Families),
        Types ?? [],
        Read<Confidence>(Confidences),
        Contested,
        Unsupported);

    private static IReadOnlyList<T> Read<T>(IReadOnlyList<string>? words)
        where T : struct, Enum =>
        [.. (words ?? []).Where(word => Word.TryRead<T>(word, out _)).Select(word => Word.TryRead<T>(word, out var value) ? value : default)];
}
