using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Storage.Neo4j.Values;

/// <summary>Documents as <c>(:Document)</c>.</summary>
internal static class DocumentValues
{
    /// <summary>To properties.</summary>
    public static PropertyMap Of(Document document) => new()
    {
        { "id", document.Id },
        { "title", document.Title },
        { "publisher", document.Publisher },
        { "published", document.Published?.Text },
        { "author", document.Author },
        { "written", document.Written?.Text },
        { "obtained", document.Obtained?.Text },
        { "link", document.Link },
        { "handling", Word.Of(document.Handling) },
    };

    /// <summary>From properties.</summary>
    public static Document Of(Properties document) => new(
        document.Text("title"),
        document.TextOrNull("publisher"),
        document.Date("published"),
        document.TextOrNull("author"),
        document.Date("written"),
        document.Date("obtained"),
        document.TextOrNull("link"),
        document.Word<Tlp>("handling"));
}
