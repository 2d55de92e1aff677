using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Mapped.Opening;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Mapped.Questions;

/// <summary>The whole network, the best tied first: without a filter every entity, with one the ends of the ties that pass.</summary>
internal static class AskWhole
{
    /// <summary>The answer.</summary>
    public static async Task<Network> AnswerAsync(Ground ground, NetworkQuestion question, CancellationToken cancel)
    {
        var filter = new MappedFilter(question.Filter, ground);
        var total = filter.IsEmpty
            ? await CountAll.KeptAsync(ground, cancel).ConfigureAwait(false)
            : await CountAll.KeptAsync(ground, filter, cancel).ConfigureAwait(false);
        var text = $"MATCH (n:{ground.Nodes.Labels}) WHERE {(filter.IsEmpty ? ground.Nodes.Is("n") : CountAll.IsEnd(ground, filter, "n"))}"
            + $" WITH n, {ground.Ties.Degree("n")} AS degree, {ground.Nodes.Sort("n")} AS sort ORDER BY degree DESC, sort LIMIT $limit RETURN elementId(n)";
        var rows = await ground.Reader.RowsAsync(
            Statement.Of(text, ("limit", question.Limit), filter.Ties.Parameter, filter.Ties.PlacesParameter), cancel).ConfigureAwait(false);
        return await Assembly.OfAsync(ground, [.. rows.Select(row => row.Text(0))], filter, total, cancel).ConfigureAwait(false);
    }
}
