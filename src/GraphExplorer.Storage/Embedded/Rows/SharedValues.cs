using System.Diagnostics.CodeAnalysis;
using GraphExplorer.Domain.Assessments;

namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>Values that many rows of an answer have in common, each read and held once: of a hundred thousand ties, a few hundred differ in their weaknesses.</summary>
internal sealed class SharedValues
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Weakness>> _weaknesses = new(StringComparer.Ordinal);

    /// <summary>The one text that says the same.</summary>
    [return: NotNullIfNotNull(nameof(text))]
    public string? Text(string? text)
    {
        if (text is null || _texts.TryAdd(text, text))
        {
            return text;
        }

        return _texts[text];
    }

    /// <summary>Weaknesses from a column.</summary>
    public IReadOnlyList<Weakness> Weaknesses(string? json)
    {
        if (json is null)
        {
            return [];
        }

        if (!_weaknesses.TryGetValue(json, out var weaknesses))
        {
            _weaknesses.Add(json, weaknesses = JsonColumns.Weaknesses(json));
        }

        return weaknesses;
    }
}
