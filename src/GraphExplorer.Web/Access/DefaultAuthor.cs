namespace GraphExplorer.Web.Access;

/// <summary>The author where no browser has set a name: option, then <c>GRAPHEXPLORER_AUTHOR</c>, then the operating system's user.</summary>
/// <param name="Name">The name.</param>
internal sealed record DefaultAuthor(string Name);
