using GraphExplorer.Domain.Documents;

namespace GraphExplorer.Interchange.Items;

/// <summary>A document.</summary>
/// <param name="Line">The line.</param>
/// <param name="Key">What the file calls it beside its title, or null.</param>
/// <param name="Document">The document.</param>
public sealed record DocumentItem(long Line, string? Key, Document Document) : FileItem(Line);
