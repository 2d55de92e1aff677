namespace GraphExplorer.Application.Files.Importing;

/// <summary>Words of a file in messages.</summary>
internal static class Words
{
    /// <summary>Shortened to what fits into a message.</summary>
    public static string Short(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "…");
}
