using GraphExplorer.Domain.Documents;

namespace GraphExplorer.Domain.Networks;

/// <summary>What stands behind a picture.</summary>
/// <param name="Documents">The documents of the claims on what is shown, by date published, then title.</param>
/// <param name="Handling">The strictest handling of any claim on what is shown; clear where there is none; null where nobody says how to handle it.</param>
public sealed record SourceList(IReadOnlyList<Document> Documents, Tlp? Handling);
