using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Words;

namespace GraphExplorer.Application.Explorations;

/// <summary>How many ties of a network there are of each value that could be filtered for, by its word; a value without ties is left out.</summary>
/// <param name="Kinds">Ties with an end of that kind.</param>
/// <param name="Families">By family.</param>
/// <param name="Types">By id of the type.</param>
/// <param name="Confidences">By confidence.</param>
/// <param name="Contested">Contested ones.</param>
public sealed record NetworkFacets(
    IReadOnlyDictionary<string, int> Kinds,
    IReadOnlyDictionary<string, int> Families,
    IReadOnlyDictionary<string, int> Types,
    IReadOnlyDictionary<string, int> Confidences,
    int Contested)
{
    /// <summary>Counts them.</summary>
    public static NetworkFacets Of(Network network)
    {
        var kinds = network.Entities.ToDictionary(entity => entity.Entity.Id, entity => Word.Of(entity.Entity.Kind), StringComparer.Ordinal);
        return new NetworkFacets(
            Count(network, tie => new[] { kinds[tie.Relationship.From], kinds[tie.Relationship.To] }.Distinct()),
            Count(network, tie => [Word.Of(network.Types[tie.Relationship.Type].Family)]),
            Count(network, tie => [tie.Relationship.Type]),
            Count(network, tie => [Word.Of(tie.Assessment.Confidence)]),
            network.Relationships.Count(tie => tie.Assessment.Contested));
    }

    private static Dictionary<string, int> Count(Network network, Func<AssessedRelationship, IEnumerable<string>> values) =>
        network.Relationships.SelectMany(values).CountBy(value => value).ToDictionary(StringComparer.Ordinal);
}
