using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Mapped.Opening;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Mapped.Questions;

/// <summary>Counts entities and ties. That takes a look at every tie, so totals are kept until the database changes.</summary>
internal static class CountAll
{
    /// <summary>All of it.</summary>
    public static async Task<NetworkCounts> KeptAsync(Ground ground, CancellationToken cancel) => await ground.Totals
        .OfAsync("", await ground.Change.NowAsync(cancel).ConfigureAwait(false), () => WholeAsync(ground, CancellationToken.None), cancel).ConfigureAwait(false);

    /// <summary>The ties that pass, and their ends.</summary>
    public static async Task<NetworkCounts> KeptAsync(Ground ground, MappedFilter filter, CancellationToken cancel) => await ground.Totals
        .OfAsync("filter " + filter.Name, await ground.Change.NowAsync(cancel).ConfigureAwait(false), () => FilteredAsync(ground, filter, CancellationToken.None), cancel).ConfigureAwait(false);

    /// <summary>All of it, or null where counting takes too long.</summary>
    public static async Task<NetworkCounts?> SoonAsync(Ground ground, CancellationToken cancel) => await ground.Totals
        .SoonAsync("", await ground.Change.NowAsync(cancel).ConfigureAwait(false), () => WholeAsync(ground, CancellationToken.None), cancel).ConfigureAwait(false);

    /// <summary>The ties that pass, and their ends, or null where counting takes too long.</summary>
    public static async Task<NetworkCounts?> SoonAsync(Ground ground, MappedFilter filter, CancellationToken cancel) => await ground.Totals
        .SoonAsync("filter " + filter.Name, await ground.Change.NowAsync(cancel).ConfigureAwait(false), () => FilteredAsync(ground, filter, CancellationToken.None), cancel).ConfigureAwait(false);

    /// <summary>All of it, counted now.</summary>
    public static Task<NetworkCounts> WholeAsync(Ground ground, CancellationToken cancel) => CountAsync(
        ground, Statement.Of($"MATCH (a:{ground.Nodes.Labels}) WHERE {ground.Nodes.Is("a")} RETURN count(a), sum({ground.Ties.Count("a", "b")})", ground.Ties.Parameter), cancel);

    /// <summary>Whether a node is an end of a tie that passes.</summary>
    public static string IsEnd(Ground ground, MappedFilter filter, string node) =>
        $"{ground.Nodes.Is(node)} AND EXISTS {{ MATCH ({node})-[{filter.Ties.Of("e")}]-(o) WHERE {filter.Ties.Leads(node, "o")} }}";

    private static Task<NetworkCounts> FilteredAsync(Ground ground, MappedFilter filter, CancellationToken cancel) => CountAsync(
        ground,
        Statement.Of(
            $"MATCH (a:{ground.Nodes.Labels}) WHERE {IsEnd(ground, filter, "a")} RETURN count(a), sum({filter.Ties.Count("a", "b")})",
            filter.Ties.Parameter,
            filter.Ties.PlacesParameter),
        cancel);

    private static async Task<NetworkCounts> CountAsync(Ground ground, Statement statement, CancellationToken cancel)
    {
        var row = await ground.Reader.RowAsync(statement, cancel).ConfigureAwait(false);
        return new NetworkCounts((int)row.Number(0), (int)row.Number(1));
    }
}
