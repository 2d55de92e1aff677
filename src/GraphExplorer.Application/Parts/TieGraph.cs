using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Parts;

/// <summary>Every supported tie of a store, without its words: who is tied to whom, by which family. Entities without a tie are not in it.</summary>
internal sealed class TieGraph
{
    private const int ToldEvery = 1_000;
    private readonly Dictionary<string, int> index = new(StringComparer.Ordinal);
    private readonly List<string> ids = [];
    private readonly List<(int From, int To)> ties = [];
    private readonly List<Family> families = [];

    private TieGraph()
    {
    }

    /// <summary>Ids of the entities, in an order that is the same for the same facts.</summary>
    public IReadOnlyList<string> Ids => ids;

    /// <summary>The ends of each tie, as places in <see cref="Ids"/>.</summary>
    public IReadOnlyList<(int From, int To)> Ties => ties;

    /// <summary>The family of each tie.</summary>
    public IReadOnlyList<Family> Families => families;

    /// <summary>Reads them all.</summary>
    /// <param name="store">Has them.</param>
    /// <param name="expected">How many there are.</param>
    /// <param name="progress">From 0 to 1, or null.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<TieGraph> ReadAsync(INetworkStore store, int expected, IProgress<double>? progress, CancellationToken cancel)
    {
        var graph = new TieGraph();
        var types = await store.TypesAsync(cancel);
        await foreach (var tie in store.ReadRelationshipsAsync(cancel))
        {
            if (!tie.Assessment.Unsupported)
            {
                graph.Add(tie.Relationship, types[tie.Relationship.Type].Family);
                if (graph.ties.Count % ToldEvery == 0)
                {
                    progress?.Report((double)graph.ties.Count / Math.Max(expected, 1));
                }
            }
        }

        return graph;
    }

    /// <summary>Where an entity stands in <see cref="Ids"/>, or null where it has no tie.</summary>
    public int? Find(string id) => index.TryGetValue(id, out var at) ? at : null;

    private void Add(Relationship tie, Family family)
    {
        ties.Add((Place(tie.From), Place(tie.To)));
        families.Add(family);
    }

    private int Place(string id)
    {
        if (!index.TryGetValue(id, out var at))
        {
            index.Add(id, at = ids.Count);
            ids.Add(id);
        }

        return at;
    }
}
