using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Storage.Tests.Samples;

namespace GraphExplorer.Storage.Tests.Neo4j.Mapped;

/// <summary>A small network as other people model: several labels on a node, no ids of ours, names in lists, a label Entity that is not ours.</summary>
internal static class Harbour
{
    private static readonly string[] Statements =
    [
        """
        CREATE (ada:Entity:Human:Suspect {passport: 'A-1', names: ['Ada Moreau', 'آدا مورو'], born: date('1980-02-03')}),
               (bo:Entity:Human {passport: 'B/2 ~x', names: ['Bo al-Tajir']}),
               (cy:Entity:Human {passport: 'C:3_c', names: []}),
               (di:Entity:Human {names: ['Di without a passport']}),
               (dock:Entity:Firm {reg: 7, title: 'Northern Dockers', aka: ['Dockers', 'ND']}),
               (line:Entity:Firm:Suspect {reg: 8, title: 'Blue Line'}),
               (quay:Site {code: date('2001-05-06'), called: 'Quay 4', where: point({latitude: 12.0, longitude: 34.0})}),
               (strike:Incident {at: datetime('2021-08-26T12:00:00+02:00'), what: 'Harbour strike', day: date('2021-08-26')}),
               (:Entity:Log {line: 'not wanted'})
        CREATE (ada)-[:WORKS_FOR {conf: 0.75, src: ['file 9', 'file 12'], since: date('2014-01-01'), until: date('2016-01-01'), note: 'as clerk'}]->(dock),
               (ada)-[:WORKS_FOR {conf: 0.5, src: 'file 3'}]->(dock),
               (ada)-[:KNOWS {where: point({x: 1.5, y: 2}), how: duration('P1M2DT3S'), at: localdatetime('2020-01-01T08:00')}]->(bo),
               (bo)-[:KNOWS]->(ada),
               (bo)-[:KNOWS]->(cy),
               (cy)-[:KNOWS]->(cy),
               (dock)-[:OWNED_BY {share: 51}]->(line),
               (line)-[:OWNS]->(dock),
               (bo)-[:SEEN_AT]->(quay),
               (ada)-[:SEEN_AT]->(strike),
               (di)-[:KNOWS]->(ada),
               (ada)-[:LOGGED]->(:Entity:Log {line: 'neither'})
        """,
    ];

    public static readonly RelationshipType Owns =
        new("owns", "owns", "owned by", false, Sign.None, Family.Structure, null, [EntityKind.Organization], [EntityKind.Organization], null, new Dictionary<string, string>());

    public static readonly RelationshipType Knows = SampleTypes.Ally with { Label = "knows", InverseLabel = "knows" };

    public static readonly RelationshipType SeenAt =
        new("seen-at", "seen at", "saw", false, Sign.None, Family.Contact, null, [], [], null, new Dictionary<string, string>());

    /// <summary>How it is read.</summary>
    public static Mapping Mapping { get; } = new(
        [
            new("Human", EntityKind.Person, ["passport"], ["names"]),
            new("Firm", EntityKind.Organization, ["reg"], ["title", "aka"]),
            new("Site", EntityKind.Place, ["code"], ["called"]),
            new("Incident", EntityKind.Event, ["at"], ["what"], "day"),
        ],
        [
            new("WORKS_FOR", SampleTypes.PartOf, false, ["conf"], ["src"], ["since", "until"]),
            new("KNOWS", Knows, false, [], [], []),
            new("OWNS", Owns, false, [], [], []),
            new("OWNED_BY", Owns, true, [], [], []),
            new("SEEN_AT", SeenAt, false, [], [], []),
        ],
        new LeftOut(["Entity", "Suspect", "Log"], ["LOGGED"]));

    public const string Ada = "Human:A-1";
    public const string Bo = "Human:B_2F2_20_7Ex";
    public const string Cy = "Human:C_3A3_5Fc";
    public const string Dock = "Firm:7";
    public const string Line = "Firm:8";
    public const string Quay = "Site:2001-05-06";
    public const string Strike = "Incident:2021-08-26T12_3A00_3A00_2B02_3A00";

    /// <summary>Makes it in an empty database.</summary>
    public static async Task<ForeignHome> MadeAsync()
    {
        var home = ForeignHome.Empty();
        await FillAsync(home);
        return home;
    }

    /// <summary>Makes it beside what is there.</summary>
    public static async Task FillAsync(ForeignHome home)
    {
        foreach (var statement in Statements)
        {
            await home.OwnerAsync(statement);
        }
    }
}
