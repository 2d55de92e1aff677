namespace GraphExplorer.Analysis.Parts;

/// <summary>A network in its parts.</summary>
/// <param name="Graph">All of it.</param>
/// <param name="Components">Parts that are tied to nothing else.</param>
/// <param name="Communities">Groups that are tied among themselves more than to others.</param>
public sealed record SplitNetwork(TieGraph Graph, Partition Components, Partition Communities)
{
    /// <summary>Splits it.</summary>
    public static SplitNetwork Of(TieGraph graph, CancellationToken cancel) => new(
        graph,
        new Partition(graph, GraphExplorer.Analysis.Parts.Components.Of(graph.Ids.Count, graph.Ties)),
        new Partition(graph, GraphExplorer.Analysis.Parts.Communities.Of(graph.Ids.Count, graph.Ties, cancel)));
}
