using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Interchange.Csv;

/// <summary>Turns claims into rows; knows what they refer to.</summary>
internal sealed class CsvRows
{
    private readonly Dictionary<string, Entity> _entities = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Speaker> _speakers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Document> _documents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _superseded = new(StringComparer.Ordinal);

    /// <summary>Learns of an entity.</summary>
    public void Know(Entity entity) => _entities[entity.Id] = entity;

    /// <summary>Learns of a speaker.</summary>
    public void Know(Speaker speaker) => _speakers[speaker.Id] = speaker;

    /// <summary>Learns of a document.</summary>
    public void Know(Document document) => _documents[document.Id] = document;

    /// <summary>Learns that a claim was corrected.</summary>
    public void Supersede(string claimId) => _superseded.Add(claimId);

    /// <summary>The row of a claim, or null where it is not live, not about a relationship, or has a chain that cannot be written.</summary>
    public string[]? Row(ClaimRecord record)
    {
        var claim = record.Claim;
        var live = record.Retractions is not [.., { Retracted: true }] && !_superseded.Contains(claim.Id);
        var names = claim.Chain.Select(id => _speakers[id].Name).ToList();
        return live && claim.Proposition is RelationshipProposition { Relationship: var tie } && Chain(names) is { } chain
            ? [.. Ends(tie), .. Said(record, chain), .. Where(claim)]
            : null;
    }

    private string[] Ends(Relationship tie)
    {
        var (from, to) = (_entities[tie.From], _entities[tie.To]);
        return [from.Name, tie.Type, to.Name, from.Id, to.Id, Word.Of(from.Kind), Word.Of(to.Kind)];
    }

    private string[] Said(ClaimRecord record, (string Speaker, string Chain) chain)
    {
        var claim = record.Claim;
        var grade = record.Grades.Count == 0 ? null : record.Grades[^1];
        var origin = grade?.Overrides.FirstOrDefault(one => one.SpeakerId == claim.Chain[0])?.Reliability ?? _speakers[claim.Chain[0]].Reliability;
        return
        [
            Word.Of(claim.Stance),
            grade is null ? "" : Word.Of(grade.Credibility),
            claim.Hedge == Hedge.None ? "" : Word.Of(claim.Hedge),
            Word.Of(claim.Basis),
            claim.Scope ?? "",
            chain.Speaker,
            origin?.ToString() ?? "",
            chain.Chain,
        ];
    }

    private string[] Where(Claim claim)
    {
        var document = _documents[claim.DocumentId];
        var handling = claim.Handling is { } own && own > document.Handling ? own : document.Handling;
        var (from, to) = HeldColumns.Split(claim.Held);
        return [document.Title, document.Publisher ?? "", Word.Of(handling), claim.Said?.Text ?? "", from, to, claim.Locator ?? "", claim.Summary ?? ""];
    }

    // a chain cannot be written where its arrow stands in a name
    private static (string Speaker, string Chain)? Chain(List<string> names) =>
        names.Count == 1 ? (names[0], "")
        : names.Exists(name => name.Contains('→', StringComparison.Ordinal)) ? null
        : ("", string.Join(" → ", names));
}
