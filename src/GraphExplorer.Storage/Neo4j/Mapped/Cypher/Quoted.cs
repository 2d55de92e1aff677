namespace GraphExplorer.Storage.Neo4j.Mapped.Cypher;

/// <summary>Writes a name of somebody else's schema into the text of a statement.</summary>
internal static class Quoted
{
    /// <summary>
    /// The name between backticks, its own doubled. A server reads <c>\u0060</c> anywhere in a statement as the character
    /// that it stands for, before it looks for backticks: so every backslash is itself written that way.
    /// </summary>
    public static string Name(string name) =>
        $"`{name.Replace("\\", "\\u005C", StringComparison.Ordinal).Replace("`", "``", StringComparison.Ordinal)}`";

    /// <summary>Names as alternatives: labels, or types.</summary>
    public static string Any(IEnumerable<string> names) => string.Join('|', names.Select(Name));
}
