using GraphExplorer.Domain.Documents;

namespace GraphExplorer.Web.Api.Answers;

/// <summary>A document.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="Author">Who wrote it, or null.</param>
/// <param name="Publisher">Who brought it out, or null.</param>
/// <param name="Published">When, EDTF, or null.</param>
/// <param name="Link">Where to read it, or null.</param>
/// <param name="Tlp">How it is handled.</param>
public sealed record DocumentAnswer(string Id, string Title, string? Author, string? Publisher, string? Published, string? Link, Tlp Tlp)
{
    /// <summary>That of a document.</summary>
    public static DocumentAnswer Of(Document document) =>
        new(document.Id, document.Title, document.Author, document.Publisher, document.Published?.Text, document.Link, document.Handling);
}
