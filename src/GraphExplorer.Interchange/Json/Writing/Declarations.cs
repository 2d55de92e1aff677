using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Speakers;

namespace GraphExplorer.Interchange.Json.Writing;

/// <summary>How the things that claims refer to are written.</summary>
internal static class Declarations
{
    /// <summary>A relationship type.</summary>
    /// <param name="item">Where it is written to.</param>
    /// <param name="type">The type.</param>
    /// <param name="mapped">Whether it comes from a mapping.</param>
    public static void Type(ItemWriter item, RelationshipType type, bool mapped = false)
    {
        item.Text("id", type.Id);
        item.Text("label", type.Label);
        item.Text("inverse", type.InverseLabel);
        item.Truth("mutual", type.Mutual);
        item.Word<Sign>("sign", type.Sign, Sign.None);
        item.Word<Family>("family", type.Family);
        item.Text("ended", type.EndedLabel);
        item.Texts("from", Kinds(type.FromKinds));
        item.Texts("to", Kinds(type.ToKinds));
        item.Text("reading", type.Reading);
        item.Names("namesElsewhere", type.NamesElsewhere);
        item.Truth("mapped", mapped);
    }

    /// <summary>A document, with its id as key where it does not go by its title.</summary>
    public static void Document(ItemWriter item, Document document, ReferenceWords words)
    {
        item.Text("key", words.Named(document.Id) ? null : document.Id);
        item.Text("title", document.Title);
        item.Text("publisher", document.Publisher);
        item.Text("published", document.Published?.Text);
        item.Text("author", document.Author);
        item.Text("written", document.Written?.Text);
        item.Text("obtained", document.Obtained?.Text);
        item.Text("link", document.Link);
        item.Word<Tlp>("handling", document.Handling);
    }

    /// <summary>An entity, always with its id.</summary>
    public static void Entity(ItemWriter item, Entity entity)
    {
        item.Text("id", entity.Id);
        item.Word<EntityKind>("kind", entity.Kind);
        item.Text("name", entity.Name);
        item.Texts("otherNames", entity.OtherNames);
        item.Text("date", entity.Date?.Text);
    }

    /// <summary>A speaker, with its id as key where it does not go by its name.</summary>
    public static void Speaker(ItemWriter item, Speaker speaker, FileWords words)
    {
        item.Text("key", words.Speakers.Named(speaker.Id) ? null : speaker.Id);
        item.Text("name", speaker.Name);
        item.Text("group", speaker.Group);
        item.Text("reliability", speaker.Reliability?.ToString());
        item.Text("reliabilityReason", speaker.ReliabilityReason);
        item.Text("unnamedIn", speaker.MentionedIn is { } document ? words.Documents.Of(document) : null);
        item.Text("entity", speaker.EntityId is { } entity ? words.Entities.Of(entity) : null);
    }

    private static string[] Kinds(IReadOnlyList<EntityKind> kinds) => [.. kinds.Select(Domain.Words.Word.Of)];
}
