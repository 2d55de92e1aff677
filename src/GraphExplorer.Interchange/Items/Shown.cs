namespace GraphExplorer.Interchange.Items;

/// <summary>Words of a file as messages show them.</summary>
public static class Shown
{
    /// <summary>Shortened to what fits into a message.</summary>
    public static string Short(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "…");
}
