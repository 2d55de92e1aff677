namespace GraphExplorer.Storage.Neo4j.Mapped.Cypher;

/// <summary>How a value of any kind becomes text in the server, always in the same way.</summary>
internal static class ValueText
{
    private static readonly string[] Dropped = ["\u0300", "\u0301", "\u0302", "\u0303", "\u0308", "\u030A", "\u030C", "\u0327", "-", "‐", "–", "'", "’"];

    /// <summary>The text of a value: of a list its items between brackets; null for what has none, such as bytes.</summary>
    public static string Of(string value) =>
        $"CASE WHEN {value} IS :: LIST<ANY> THEN '[' + substring(reduce(t = '', x IN {value} | t + ', ' + coalesce(toStringOrNull(x), '')), 2) + ']'"
        + $" ELSE toStringOrNull({value}) END";

    /// <summary>The text of a single value without case, hyphens and the accents of Latin letters, for a search.</summary>
    public static string Folded(string value) => Dropped
        .Aggregate($"toLower(normalize(toStringOrNull({value}), NFKD))", (text, mark) => $"replace({text}, \"{mark}\", '')");

    /// <summary>The text of a single value as a normalized name without its gaps.</summary>
    public static string Squeezed(string value) =>
        $"replace(replace(toLower(normalize(toStringOrNull({value}), NFKC)), '-', ''), ' ', '')";
}
