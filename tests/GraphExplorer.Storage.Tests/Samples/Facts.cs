using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Documents;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Speakers;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Domain.Times;

namespace GraphExplorer.Storage.Tests.Samples;

/// <summary>Gathers facts for a test, one after the other.</summary>
public sealed class Facts
{
    private static readonly Authorship Loaded = new("loader", new DateTimeOffset(2026, 10, 1, 0, 0, 0, TimeSpan.Zero));

    private readonly List<Entity> _entities = [];
    private readonly List<Speaker> _speakers = [];
    private readonly List<Document> _documents = [];
    private readonly List<Relationship> _relationships = [];
    private readonly List<ClaimRecord> _claims = [];

    /// <summary>The document that claims stand in by default.</summary>
    public static Document Report { get; } = new("Report", "Institute", Edtf.Read("2021-09-01"), Handling: Tlp.Green);

    /// <summary>All that was gathered.</summary>
    public FactBatch Batch => new()
    {
        Types = SampleTypes.All,
        Documents = [.. _documents.Prepend(Report).Distinct()],
        Speakers = [.. _speakers.Distinct()],
        Entities = [.. _entities],
        Relationships = [.. _relationships],
        Claims = [.. _claims],
    };

    /// <summary>The claims that were gathered.</summary>
    public IReadOnlyList<ClaimRecord> Claims => _claims;

    /// <summary>An organization.</summary>
    public Entity Body(string name, params string[] others) => Add(EntityKind.Organization, name, others);

    /// <summary>A person.</summary>
    public Entity Person(string name, params string[] others) => Add(EntityKind.Person, name, others);

    /// <summary>A place.</summary>
    public Entity Place(string name, params string[] others) => Add(EntityKind.Place, name, others);

    /// <summary>A document.</summary>
    public Document Document(Document document)
    {
        _documents.Add(document);
        return document;
    }

    /// <summary>A named speaker who is usually reliable, or as told.</summary>
    public Speaker Speaker(string name, Reliability? reliability = Reliability.B)
    {
        var speaker = new Speaker(name, Reliability: reliability);
        _speakers.Add(speaker);
        return speaker;
    }

    /// <summary>A tie on which nobody has claimed anything.</summary>
    public Relationship Tie(Entity from, RelationshipType type, Entity to)
    {
        var tie = Relationship.Of(from.Id, type, to.Id);
        _relationships.Add(tie);
        return tie;
    }

    /// <summary>A tie with one claim, said by a speaker of this name.</summary>
    public Relationship Said(
        Entity from,
        RelationshipType type,
        Entity to,
        Stance stance = Stance.Supports,
        string by = "Reporter",
        Credibility credibility = Credibility.ProbablyTrue,
        Hedge hedge = Hedge.None)
    {
        var tie = Relationship.Of(from.Id, type, to.Id);
        Claim(new Claim(new RelationshipProposition(tie), Report.Id, [Speaker(by).Id], stance, hedge, Locator: "¶1"), credibility);
        return tie;
    }

    /// <summary>A claim as it is, graded by its document.</summary>
    public ClaimRecord Claim(Claim claim, Credibility credibility = Credibility.ProbablyTrue)
    {
        var record = new ClaimRecord(claim, [Grade(claim, credibility)], []);
        _claims.Add(record);
        return record;
    }

    /// <summary>A grade that a claim's document brings.</summary>
    public static ClaimGrade Grade(Claim claim, Credibility credibility) => new(claim.Id, credibility, [], null, claim.DocumentId, Loaded);

    private Entity Add(EntityKind kind, string name, string[] others)
    {
        var entity = new Entity(EntityId.Of(kind, name), kind, name, others);
        _entities.Add(entity);
        return entity;
    }
}
