using GraphExplorer.Storage.Search;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>A query of FTS5. Every token stands in quotes, so that nothing typed is ever an operator (sqlite.org/fts5.html, section 3).</summary>
/// <param name="meant">The words that a part may be a mistyping of.</param>
internal sealed class WordQuery(Func<string, IReadOnlyList<string>> meant) : NameQuery
{
    /// <inheritdoc/>
    protected override string Escaped(string token) => token.Replace("\"", "\"\"", StringComparison.Ordinal);

    /// <inheritdoc/>
    protected override string Begun(string token) => $"\"{Escaped(token)}\" *";

    /// <inheritdoc/>
    protected override IReadOnlyList<string> Meant(string part) => [.. meant(part).Select(other => $"\"{Escaped(other)}\"")];
}
