using GraphExplorer.Domain.Networks;
using GraphExplorer.Scenes.Geometry;

namespace GraphExplorer.Scenes.Appearance;

/// <summary>Puts parallel ties aside from one another. It goes by ids, so that a tie keeps its side when other entities come and go.</summary>
internal static class Fans
{
    private const double LoopStep = 10;

    /// <summary>How far each tie's middle is put aside, px, signed as seen from the end with the smaller index; of ties to oneself, how much wider each loop is.</summary>
    /// <param name="network">Its ties, in their order.</param>
    /// <param name="index">Of each entity, by id.</param>
    /// <param name="cancel">Stops it, soon.</param>
    public static double[] Of(Network network, IReadOnlyDictionary<string, int> index, CancellationToken cancel)
    {
        var fans = new double[network.Relationships.Count];
        var pairs = Enumerable.Range(0, fans.Length).GroupBy(at => Ends(network.Relationships[at]));
        foreach (var pair in pairs.StoppedBy(cancel))
        {
            var ties = pair.OrderBy(at => network.Types[network.Relationships[at].Relationship.Type].Family)
                .ThenByDescending(at => network.Relationships[at].Relationship.Type, StringComparer.Ordinal)
                .ToArray();
            var sign = index[pair.Key.First] <= index[pair.Key.Second] ? 1 : -1;
            for (var place = 0; place < ties.Length; place++)
            {
                fans[ties[place]] = pair.Key.First == pair.Key.Second
                    ? LoopStep * place
                    : Aside(sign, place, ties.Length);
            }
        }

        return fans;
    }

    /// <summary>Zero for the one in the middle, and never the negative zero that files would show.</summary>
    private static double Aside(int sign, int place, int ties) => (sign * EdgePath.FanStep * (place - ((ties - 1) / 2.0))) + 0.0;

    private static (string First, string Second) Ends(AssessedRelationship tie)
    {
        var (from, to) = (tie.Relationship.From, tie.Relationship.To);
        return string.CompareOrdinal(from, to) <= 0 ? (from, to) : (to, from);
    }
}
