using System.Text.Encodings.Web;
using System.Text.Json;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>Short lists that are only ever read whole, as JSON in one column; an empty one is null.</summary>
internal static class JsonColumns
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Texts to a column.</summary>
    public static string? Of(IReadOnlyList<string>? texts) => texts is null or [] ? null : JsonSerializer.Serialize(texts, Options);

    /// <summary>Texts from a column.</summary>
    public static IReadOnlyList<string> Texts(string? json) => json is null ? [] : JsonSerializer.Deserialize<string[]>(json, Options)!;

    /// <summary>Names by vocabulary to a column.</summary>
    public static string? Of(IReadOnlyDictionary<string, string> names) =>
        names.Count == 0 ? null : JsonSerializer.Serialize(new SortedDictionary<string, string>(names.ToDictionary(), StringComparer.Ordinal), Options);

    /// <summary>Names by vocabulary from a column.</summary>
    public static IReadOnlyDictionary<string, string> Names(string? json) =>
        json is null ? new Dictionary<string, string>() : JsonSerializer.Deserialize<Dictionary<string, string>>(json, Options)!;

    /// <summary>Weaknesses to a column: word and reason in turn.</summary>
    public static string? Of(IReadOnlyList<Weakness> weaknesses) =>
        Of([.. weaknesses.SelectMany(weakness => new[] { Word.Of(weakness.Kind), weakness.Reason })]);

    /// <summary>Weaknesses from a column.</summary>
    public static IReadOnlyList<Weakness> Weaknesses(string? json) =>
        [.. Texts(json).Chunk(2).Select(pair => new Weakness(Read<WeaknessKind>(pair[0]), pair[1]))];

    /// <summary>Overrides to a column: speaker, grade and reason in turn, by speaker, so that the same ones make the same text.</summary>
    public static string? Of(IReadOnlyList<ReliabilityOverride> overrides) => Of([.. overrides
        .OrderBy(one => one.SpeakerId, StringComparer.Ordinal)
        .SelectMany(one => new[] { one.SpeakerId, Word.Of(one.Reliability), one.Reason ?? "" })]);

    /// <summary>Overrides from a column.</summary>
    public static IReadOnlyList<ReliabilityOverride> Overrides(string? json) => [.. Texts(json).Chunk(3)
        .Select(three => new ReliabilityOverride(three[0], Read<Reliability>(three[1]), three[2].Length == 0 ? null : three[2]))];

    private static T Read<T>(string word)
        where T : struct, Enum => Word.TryRead<T>(word, out var value) ? value : throw new InvalidDataException($"The store holds the unknown word {word}.");
}
