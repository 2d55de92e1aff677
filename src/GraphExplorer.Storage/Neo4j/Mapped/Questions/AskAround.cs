using System.Globalization;
using System.Text;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Mapped.Cypher;
using GraphExplorer.Storage.Neo4j.Mapped.Opening;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Mapped.Questions;

/// <summary>The neighbourhood of a focus, walked in the server: only what the limit lets through comes back.</summary>
internal static class AskAround
{
    /// <summary>The answer.</summary>
    public static async Task<Network> AnswerAsync(Ground ground, string focus, NetworkQuestion question, CancellationToken cancel)
    {
        var filter = new MappedFilter(question.Filter, ground);
        var node = await FindNodes.KnownAsync(ground, focus, cancel).ConfigureAwait(false);
        var walk = Statement.Of(
            Text(ground.Nodes, filter, ground.Ties, question.Hops),
            ("focus", node.ElementId),
            ("limit", question.Limit),
            filter.Ties.Parameter,
            filter.Ties.PlacesParameter);
        var row = await ground.Reader.RowAsync(walk, cancel).ConfigureAwait(false);
        var reached = (int)row.Number(0);
        var total = new NetworkCounts(reached, reached > question.Limit ? (int)row.Number(1) : -1);
        return await Assembly.OfAsync(ground, [.. row.List(2).Cast<string>()], filter, total, cancel).ConfigureAwait(false);
    }

    // nearest first, then best tied, then in the order of ids; ties among all that was reached are only counted where some is cut off
    private static string Text(NodeText nodes, MappedFilter filter, TieText all, int hops) =>
        "MATCH (f) WHERE elementId(f) = $focus"
        + $" CALL (f) {{ {Levels(filter.Ties, hops)} }}"
        + $" WITH m, min(level) AS level ORDER BY level, {all.Degree("m")} DESC, {nodes.Sort("m")}"
        + " WITH collect(m) AS reached"
        + " CALL (reached) { WITH reached WHERE size(reached) > $limit UNWIND reached AS a"
        + $" RETURN sum({filter.Ties.Count("a", "b", "b IN reached")}) AS ties }}"
        + " RETURN size(reached) AS entities, ties, [n IN reached[..$limit] | elementId(n)] AS nodes";

    private static string Levels(TieText ties, int hops)
    {
        var text = new StringBuilder("RETURN f AS m, 0 AS level");
        for (var hop = 1; hop <= hops; hop++)
        {
            text.Append(" UNION ALL");
            for (var step = 1; step <= hop; step++)
            {
                var (here, there) = (step == 1 ? "f" : Name(step - 1), step == hop ? "m" : Name(step));
                text.Append(CultureInfo.InvariantCulture, $" MATCH ({here})-[{ties.Of($"r{step}")}]-({there}) WHERE {ties.Leads(here, there)}");
                text.Append(CultureInfo.InvariantCulture, $"{(step == hop ? $" RETURN DISTINCT m, {hop} AS level" : $" WITH DISTINCT {there}")}");
            }
        }

        return text.ToString();
    }

    private static string Name(int step) => string.Create(CultureInfo.InvariantCulture, $"x{step}");
}
