using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Web.Features.Filtering;

/// <summary>The values that the ties on the canvas could be filtered for, with how many ties have them.</summary>
public static class Choices
{
    /// <summary>Kinds of either end.</summary>
    public static IReadOnlyList<FilterChoice> Kinds(Network? network)
    {
        var kinds = network?.Entities.ToDictionary(entity => entity.Entity.Id, entity => entity.Entity.Kind, StringComparer.Ordinal);
        return Count<EntityKind>(network, tie => new[] { kinds![tie.Relationship.From], kinds[tie.Relationship.To] }.Distinct());
    }

    /// <summary>Families.</summary>
    public static IReadOnlyList<FilterChoice> Families(Network? network) =>
        Count<Family>(network, tie => [network!.Types[tie.Relationship.Type].Family]);

    /// <summary>Types, by label.</summary>
    public static IReadOnlyList<FilterChoice> Types(Network? network) => network is null
        ? []
        : [.. network.Relationships
            .CountBy(tie => tie.Relationship.Type)
            .Select(pair => new FilterChoice(pair.Key, network.Types[pair.Key].Label, pair.Value))
            .OrderBy(choice => choice.Label, StringComparer.CurrentCulture)];

    /// <summary>Confidences, the best first.</summary>
    public static IReadOnlyList<FilterChoice> Confidences(Network? network) =>
        [.. Count<Confidence>(network, tie => [tie.Assessment.Confidence]).Reverse()];

    private static IReadOnlyList<FilterChoice> Count<T>(Network? network, Func<AssessedRelationship, IEnumerable<T>> values)
        where T : struct, Enum => network is null
        ? []
        : [.. network.Relationships
            .SelectMany(values)
            .CountBy(value => value)
            .OrderBy(pair => pair.Key)
            .Select(pair => new FilterChoice(Word.Of(pair.Key), Word.Of(pair.Key), pair.Value))];
}
