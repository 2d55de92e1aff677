namespace GraphExplorer.Application.Parts;

/// <summary>A network in its parts.</summary>
/// <param name="Graph">All of it.</param>
/// <param name="Components">Parts that are tied to nothing else.</param>
/// <param name="Communities">Groups that are tied among themselves more than to others.</param>
internal sealed record SplitNetwork(TieGraph Graph, Partition Components, Partition Communities)
{
    /// <summary>Splits it.</summary>
    public static SplitNetwork Of(TieGraph graph, CancellationToken cancel) => new(
        graph,
        new Partition(graph, GraphExplorer.Application.Parts.Components.Of(graph.Ids.Count, graph.Ties)),
        new Partition(graph, GraphExplorer.Application.Parts.Communities.Of(graph.Ids.Count, graph.Ties, cancel)));

    /// <summary>The part of this kind that an entity is in, the best tied first.</summary>
    public IReadOnlyList<string> Around(PartKind kind, string entity) => (kind is PartKind.Component ? Components : Communities).Around(entity);
}
