using GraphExplorer.Analysis.Parts;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Parts;

/// <summary>Reads every supported tie of a store.</summary>
internal static class ReadTies
{
    private const int ToldEvery = 1_000;

    /// <summary>Reads them all.</summary>
    /// <param name="store">Has them.</param>
    /// <param name="expected">How many there are.</param>
    /// <param name="progress">From 0 to 1, or null.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<TieGraph> RunAsync(INetworkStore store, int expected, IProgress<double>? progress, CancellationToken cancel)
    {
        var graph = new TieGraph();
        var types = await store.TypesAsync(cancel);
        await foreach (var tie in store.ReadRelationshipsAsync(cancel))
        {
            if (!tie.Assessment.Unsupported)
            {
                graph.Add(tie.Relationship, types[tie.Relationship.Type].Family);
                if (graph.Ties.Count % ToldEvery == 0)
                {
                    progress?.Report((double)graph.Ties.Count / Math.Max(expected, 1));
                }
            }
        }

        return graph;
    }
}
