using GraphExplorer.Domain.Speakers;
using GraphExplorer.Storage.Neo4j.Values;
using GraphExplorer.Storage.Neo4j.Writing.Drafts;

namespace GraphExplorer.Storage.Neo4j.Writing.Script;

/// <summary>Statements for types, documents, speakers and entities.</summary>
internal static class SourceScript
{
    /// <summary>The relationship types.</summary>
    public static IEnumerable<string> Types(Ledger ledger) => ledger.Types.Values
        .OrderBy(type => type.Id, StringComparer.Ordinal)
        .Select(type => ScriptText.Create(":RelationshipType", TypeValues.Of(type)));

    /// <summary>The documents.</summary>
    public static IEnumerable<string> Documents(Ledger ledger) =>
        ledger.NewDocuments.Values.Select(document => ScriptText.Create(":Document", DocumentValues.Of(document)));

    /// <summary>The entities, with what is counted at them, and their names.</summary>
    public static IEnumerable<string> Entities(Ledger ledger, AssessedTies ties) => ledger.Entities.Values.Select(draft =>
    {
        var entity = EntityValues.Of(draft.Entity);
        entity.Add("ties", ties.Ties(draft.Entity.Id));
        entity.Add("neighbours", ties.Neighbours(draft.Entity.Id));
        return ScriptText.Statement([
            ScriptText.Create($"e:Entity:{EntityValues.Label(draft.Entity.Kind)}", entity),
            .. draft.NewNames.Select(name => ScriptText.Create(":Name", NameValues.Of(name.Name, name.Position), "-[:NAMES]->(e)")),
        ]);
    });

    /// <summary>The speakers, tied to the documents that mention them and to the entities that they are.</summary>
    public static IEnumerable<string> Speakers(Ledger ledger) => ledger.NewSpeakers.Values.Select(Speaker);

    private static string Speaker(Speaker speaker) => ScriptText.CreateTied(
        "s",
        "Speaker",
        SpeakerValues.Of(speaker),
        ("d", "Document", speaker.MentionedIn, "MENTIONED_IN"),
        ("e", "Entity", speaker.EntityId, "IS_ENTITY"));
}
