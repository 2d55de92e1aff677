using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Identity;
using GraphExplorer.Domain.Times;

namespace GraphExplorer.Domain.Documents;

/// <summary>What a claim stands in.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Publisher">Who brought it out, or null.</param>
/// <param name="Published">When it came out, or null.</param>
/// <param name="Author">Who wrote it, as printed, or null.</param>
/// <param name="Written">When it was written, where that differs and is known.</param>
/// <param name="Obtained">When we got it, or null.</param>
/// <param name="Link">Where it can be read, or null.</param>
/// <param name="Handling">How it may be passed on.</param>
public sealed record Document(
    string Title,
    string? Publisher,
    Edtf? Published,
    string? Author = null,
    Edtf? Written = null,
    Edtf? Obtained = null,
    string? Link = null,
    Tlp Handling = Tlp.Clear)
{
    /// <summary>Its title; part of its identity, so a copy cannot change it.</summary>
    public string Title { get; } = Required.Text(Title, "A document", "title");

    /// <summary>Who brought it out, or null; part of its identity.</summary>
    public string? Publisher { get; } = Publisher;

    /// <summary>When it came out, or null; part of its identity.</summary>
    public Edtf? Published { get; } = Published;

    /// <summary>Title, publisher and date published make the document.</summary>
    public string Id { get; } = ContentId.Of("document", Title, Publisher ?? "", Published?.Text ?? "");
}
