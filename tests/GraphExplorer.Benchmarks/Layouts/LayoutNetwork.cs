using System.Text;
using GraphExplorer.Benchmarks.Store;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Scenes;
using GraphExplorer.Scenes.Layouts;

namespace GraphExplorer.Benchmarks.Layouts;

/// <summary>Networks to be laid out, the same on every machine: two ties a node, one of them to an earlier node, so that all hang together; the other makes a few of them hubs.</summary>
internal static class LayoutNetwork
{
    private static readonly RelationshipType[] Types =
    [
        Type("part-of", "part of", Family.Structure),
        Type("leads", "leads", Family.Leadership),
        Type("ally", "supports", Family.Alliance),
        Type("rival", "fights against", Family.Rivalry),
        Type("contact", "in contact with", Family.Contact),
    ];

    /// <summary>The plates and labels of such a network, with the sizes that the product gives them.</summary>
    /// <param name="nodes">How many entities, at least two.</param>
    public static LayoutGraph Of(int nodes)
    {
        var entities = Enumerable.Range(0, nodes).Select(number => new NetworkEntity(Entity(number), 0)).ToList();
        var ties = Enumerable.Range(0, 2 * nodes)
            .Select(number => Tie(number, nodes))
            .DistinctBy(tie => tie.Relationship.Id)
            .OrderBy(tie => tie.Relationship.Id, StringComparer.Ordinal)
            .ToList();
        var types = Types.ToDictionary(type => type.Id, StringComparer.Ordinal);
        return SceneGraph.Of(new SceneComposer().Draft(new Network(1, entities, ties, types, new NetworkCounts(nodes, ties.Count)))).Graph;
    }

    private static Entity Entity(int number) => new($"e{number}", (EntityKind)(new Dice(number, 1).Below(10) switch { < 5 => 0, < 8 => 1, 8 => 2, _ => 3 }), Name(number), []);

    // a name in another script is as wide as the machine's font makes it
    private static string Name(int number) =>
        Enumerable.Range(0, 100).Select(again => PlanNames.Of(number + (again * 1_000_003))).First(name => Ascii.IsValid(name));

    private static AssessedRelationship Tie(int number, int nodes)
    {
        var dice = new Dice(number, 40);
        var (from, to) = number % 2 == 0 ? Earlier(number / 2, nodes, dice) : (dice.Skewed(nodes), dice.Below(nodes));
        to = from == to ? (to + 1) % nodes : to;
        var tie = Relationship.Of($"e{from}", Types[dice.Below(Types.Length)], $"e{to}");
        return new AssessedRelationship(tie, AssessmentSummary.NoClaims with { Confidence = (Confidence)dice.Below(4) });
    }

    private static (int From, int To) Earlier(int node, int nodes, Dice dice) => (node, node == 0 ? nodes - 1 : dice.Below(node));

    private static RelationshipType Type(string id, string label, Family family) =>
        new(id, label, label, false, Sign.None, family, null, [], [], null, new Dictionary<string, string>());
}
