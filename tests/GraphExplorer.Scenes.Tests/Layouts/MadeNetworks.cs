using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;

namespace GraphExplorer.Scenes.Tests.Layouts;

/// <summary>Networks for tests, made from pairs of numbers.</summary>
internal static class MadeNetworks
{
    private static readonly string[] Words = ["rival", "ally", "alleged cutout", "defected from", "counterterrorism partner of", "part of", "in contact with", "carried out"];

    /// <summary>That many entities, with a tie for each pair; equal pairs give parallel ties of different types.</summary>
    public static Network Of(int entities, params (int From, int To)[] pairs)
    {
        var shown = Enumerable.Range(0, entities).Select(EntityAt).ToList();
        var types = pairs.Select((_, i) => TypeAt(i)).DistinctBy(type => type.Id).ToDictionary(type => type.Id, StringComparer.Ordinal);
        var ties = pairs
            .Select((pair, i) => Relationship.Of(shown[pair.From].Entity.Id, TypeAt(i), shown[pair.To].Entity.Id))
            .DistinctBy(tie => tie.Id)
            .OrderBy(tie => tie.Id, StringComparer.Ordinal)
            .Select(tie => new AssessedRelationship(tie, AssessmentSummary.NoClaims))
            .ToList();
        return new Network(1, shown, ties, types, new NetworkCounts(entities, ties.Count));
    }

    private static NetworkEntity EntityAt(int i) =>
        new(new Entity($"e{i:000}", (EntityKind)(i % 4), i % 3 == 0 ? $"Islamic Something of Place {i}" : $"Group {i}", []), 0);

    private static RelationshipType TypeAt(int i) =>
        new($"type-{i}", Words[i % Words.Length], "of", i % 2 == 0, Sign.None, (Family)(i % 8), null, [], [], null, new Dictionary<string, string>());
}
