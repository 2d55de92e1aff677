using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Times;

namespace GraphExplorer.Scenes.Tests;

/// <summary>Builds a network for a test, entity by entity and tie by tie.</summary>
internal sealed class NetworkMaker
{
    private readonly List<NetworkEntity> entities = [];
    private readonly List<AssessedRelationship> ties = [];
    private readonly Dictionary<string, RelationshipType> types = [];
    private readonly Dictionary<string, Place> places = [];
    private readonly Dictionary<string, double> labels = [];

    public Network Network => new(
        12,
        entities,
        [.. ties.OrderBy(tie => tie.Relationship.Id, StringComparer.Ordinal)],
        types,
        new NetworkCounts(entities.Count, ties.Count));

    public Scene Scene => new SceneComposer().Compose(Network, places, labels);

    /// <summary>An entity whose id is its name, with its place.</summary>
    public NetworkMaker Entity(string name, EntityKind kind = EntityKind.Organization, double x = 0, double y = 0, string? date = null, int hidden = 0, string? id = null)
    {
        var entity = new Entity(id ?? name, kind, name, [], date is null ? null : Edtf.Read(date));
        entities.Add(new NetworkEntity(entity, hidden));
        places[entity.Id] = new Place(x, y);
        return this;
    }

    /// <summary>A tie; the type's id is the small letters of its label, with hyphens between words.</summary>
    public NetworkMaker Tie(
        string from,
        string label,
        string to,
        Confidence confidence = Confidence.Moderate,
        Family family = Family.Rivalry,
        bool mutual = false,
        Func<AssessmentSummary, AssessmentSummary>? with = null,
        double? at = null,
        string? ended = null)
    {
        var id = string.Join('-', label.Split(' ').Select(word => string.Concat(word.Where(char.IsAsciiLetterLower))).Where(word => word.Length > 0));
        var type = new RelationshipType(id, label, label, mutual, Sign.None, family, ended, [], [], null, new Dictionary<string, string>());
        types[id] = type;
        var tie = Relationship.Of(from, type, to);
        var assessment = AssessmentSummary.NoClaims with { Confidence = confidence };
        ties.Add(new AssessedRelationship(tie, with is null ? assessment : with(assessment)));
        if (at is { } place)
        {
            labels[tie.Id] = place;
        }

        return this;
    }

    /// <summary>Every shape, width, dash and mark once.</summary>
    public static NetworkMaker EveryStyle() => new NetworkMaker()
        .Entity("ISIS-K", x: 0, y: 0, hidden: 7)
        .Entity("Taliban", x: 40, y: 240)
        .Entity("Haqqani Network", x: 340, y: 120)
        .Entity("Shahab al-Muhajir", EntityKind.Person, -300, 60)
        .Entity("Kabul airport bombing", EntityKind.Event, -280, -140, "2021-08-26")
        .Entity("Afghanistan", EntityKind.Place, 330, -120)
        .Tie("ISIS-K", "rival", "Taliban", Confidence.High, Family.Rivalry, mutual: true, at: 0.3)
        .Tie("Taliban", "freed members of", "ISIS-K", Confidence.Low, Family.Movement, with: Weak(WeaknessKind.Hedged), at: 0.35)
        .Tie("ISIS-K", "alleged cutout", "Haqqani Network", Confidence.Low, Family.Covert, with: tie => Weak(WeaknessKind.Hedged)(tie) with { Contested = true })
        .Tie("Haqqani Network", "ally", "Taliban", Confidence.Unassessed, Family.Alliance, mutual: true)
        .Tie("Shahab al-Muhajir", "leads", "ISIS-K", Confidence.Moderate, Family.Leadership, with: tie => tie with { Ended = true, Flagged = true }, ended: "led")
        .Tie("ISIS-K", "carried out", "Kabul airport bombing", Confidence.Moderate, Family.Action)
        .Tie("ISIS-K", "operates in", "Afghanistan", Confidence.Low, Family.Action, with: Weak(WeaknessKind.Inferred))
        .Tie("Taliban", "part of", "Taliban", Confidence.Moderate, Family.Structure);

    /// <summary>Adds a weakness.</summary>
    public static Func<AssessmentSummary, AssessmentSummary> Weak(WeaknessKind kind) => tie => tie with { Weaknesses = [.. tie.Weaknesses, new Weakness(kind, "A reason.")] };
}
