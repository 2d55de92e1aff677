namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>Row keys as one parameter of a statement, read there by <c>json_each</c>: one statement for many rows costs a fraction of many for one.</summary>
internal static class KeyList
{
    /// <summary>So many keys go into one statement.</summary>
    public const int Most = 500;

    /// <summary>The parameter.</summary>
    public static string Of(IEnumerable<long> keys) => $"[{string.Join(',', keys)}]";
}
