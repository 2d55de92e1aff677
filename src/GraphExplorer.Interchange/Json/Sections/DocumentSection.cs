using GraphExplorer.Domain.Documents;
using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Interchange.Json.Sections;

/// <summary>Reads <c>documents</c>.</summary>
internal static class DocumentSection
{
    /// <summary>One document, or null after a fault.</summary>
    public static FileItem? Read(MemberReader members)
    {
        var key = members.Text("key", 200);
        var document = new Document(
            members.Required("title"),
            members.Text("publisher"),
            members.Date("published"),
            members.Text("author"),
            members.Date("written"),
            members.Date("obtained"),
            members.Text("link"),
            members.Word<Tlp>("handling") ?? Tlp.Clear);
        return members.Done() ? new DocumentItem(members.Line, key, document) : null;
    }
}
