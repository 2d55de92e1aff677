using System.Globalization;
using GraphExplorer.Application.Parts;
using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Cli.Running;

/// <summary>A question as the page's address has it, or a name to search for.</summary>
internal sealed class QuestionWords
{
    private static readonly string[] Known = ["q", "focus", "hops", "kind", "family", "type", "confidence", "contested", "unsupported", "limit", "component", "community", "exploration"];
    private readonly ILookup<string, string> _values;

    private QuestionWords(string text) => _values = text.TrimStart('/', '?').Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('=', 2))
        .ToLookup(pair => Plain(pair[0]), pair => Plain(pair.Length > 1 ? pair[1] : ""));

    /// <summary>Reads one; nothing asks for the whole network.</summary>
    /// <returns>The question, and the id of an exploration in its stead or null.</returns>
    /// <exception cref="InvalidRequestException">It is none.</exception>
    public static (NetworkRequest Network, string? Exploration) Read(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return (NetworkRequest.Whole, null);
        }

        if (!text.Contains('=', StringComparison.Ordinal))
        {
            return (NetworkRequest.Whole with { Query = text.Trim() }, null);
        }

        var words = new QuestionWords(text);
        return (words.Network(), words.One("exploration"));
    }

    private NetworkRequest Network()
    {
        if (_values.FirstOrDefault(value => !Known.Contains(value.Key)) is { } unknown)
        {
            throw new InvalidRequestException($"The question has “{unknown.Key}”, which is not known.", $"Known are: {string.Join(", ", Known)}.");
        }

        var filter = new NetworkFilter(Listed<EntityKind>("kind"), Listed<Family>("family"), [.. _values["type"]], Listed<Confidence>("confidence"), Truth("contested"), Truth("unsupported") ?? false);
        return new NetworkRequest(One("q"), One("focus"), Number("hops") ?? 1, filter, Number("limit") ?? NetworkQuestion.DefaultLimit, PartAround.Of(One("component"), One("community")));
    }

    private string? One(string name) => _values[name].LastOrDefault(value => value.Length > 0);

    private T[] Listed<T>(string name)
        where T : struct, Enum => [.. _values[name].Select(word => Word.TryRead<T>(word, out var value) ? value : throw Wrong(name, word, string.Join(", ", Word.All<T>())))];

    private bool? Truth(string name) => One(name) is not { } word ? null : bool.TryParse(word, out var value) ? value : throw Wrong(name, word, "true, false");

    private int? Number(string name) =>
        One(name) is not { } word ? null
        : int.TryParse(word, CultureInfo.InvariantCulture, out var value) ? value
        : throw Wrong(name, word, "a whole number");

    private static InvalidRequestException Wrong(string name, string word, string allowed) =>
        new($"The question has “{word}” for “{name}”.", $"Allowed are: {allowed}.");

    private static string Plain(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
