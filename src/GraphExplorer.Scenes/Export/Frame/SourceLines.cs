using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Words;
using GraphExplorer.Scenes.Typefaces;

namespace GraphExplorer.Scenes.Export.Frame;

/// <summary>The words about documents and handling.</summary>
internal static class SourceLines
{
    /// <summary>How many documents are named; the others are counted.</summary>
    public const int MostNamed = 12;

    private const int LongestTitle = 400;

    /// <summary>A marking such as <c>TLP:AMBER+STRICT</c>; where nobody says how to handle it, none is made up.</summary>
    public static string Marking(Tlp? handling) => handling is { } stated ? "TLP:" + Word.Of(stated).ToUpperInvariant() : "Handling not stated";

    /// <summary>A line for each document, and one that counts those that are not named.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<Document> documents)
    {
        var named = documents.Count > MostNamed ? documents.Take(MostNamed - 1) : documents;
        List<string> lines = [.. named.Select(Line)];
        if (lines.Count < documents.Count)
        {
            lines.Add($"and {documents.Count - lines.Count} more");
        }

        return lines;
    }

    private static string Line(Document document)
    {
        string?[] parts =
        [
            DrawableText.Of(document.Title, LongestTitle, "(no title)"),
            document.Author is { } author ? DrawableText.Of(author, LongestTitle) : null,
            document.Publisher is { } publisher ? DrawableText.Of(publisher, LongestTitle) : null,
            document.Published?.Text,
            document.Handling == Tlp.Clear ? null : Marking(document.Handling),
        ];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
