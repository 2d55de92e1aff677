using GraphExplorer.Domain.Documents;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Interchange.Json.Sections;

/// <summary>Reads <c>documents</c>.</summary>
internal static class DocumentSection
{
    /// <summary>One document, or null after a fault.</summary>
    public static FileItem? Read(MemberReader members)
    {
        var (key, title, publisher) = (members.Text("key", 200), members.Required("title"), members.Text("publisher"));
        var (author, link) = (members.Text("author"), members.Text("link"));
        var (published, written, obtained) = (members.Date("published"), members.Date("written"), members.Date("obtained"));
        var handling = members.Word<Tlp>("handling") ?? Tlp.Clear;
        var document = members.Make(() => new Document(title, publisher, published, author, written, obtained, link, handling));
        return members.Done() ? new DocumentItem(members.Line, key, document!) : null;
    }
}
