using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Rows;

namespace GraphExplorer.Storage.Embedded.Questions;

/// <summary>Finds every tie among a set of entities, each once, unsupported ones included.</summary>
internal static class TiesAmong
{
    /// <summary>An entity with so many times more ties than there are entities is asked for its ties to each of them.</summary>
    private const long Hub = 4;

    /// <summary>The ties among the entities of these row keys, given how many ties each of them has.</summary>
    public static List<LightTie> Find(Session session, IReadOnlyDictionary<long, long> ties)
    {
        var hubs = ties.Where(pair => pair.Value > Hub * ties.Count).Select(pair => pair.Key).ToList();
        var found = TieRows.Between(session, ties.Keys.Except(hubs), ties.Keys).ToList();
        foreach (var hub in hubs)
        {
            found.AddRange(TieRows.FromTo(session, hub, ties.Keys));
        }

        return found;
    }
}
