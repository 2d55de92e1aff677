using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Storage.Neo4j.Mapped.Cypher;
using GraphExplorer.Storage.Neo4j.Mapped.Opening;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Mapped.Questions;

/// <summary>The weakest ties, a page at a time. All are unassessed, so their order is that of their ends.</summary>
internal static class WeakestTies
{
    /// <summary>The page.</summary>
    public static async Task<WeakestPage> AnswerAsync(Ground ground, WeakestQuestion question, CancellationToken cancel)
    {
        var filter = new MappedFilter(question, ground);
        var after = PageCursor.Read(question.After);
        if (filter.Ties.IsNone)
        {
            return new WeakestPage(0, [], new Dictionary<string, Entity>(), null);
        }

        var rows = await ground.Reader.RowsAsync(Page(ground, filter, question.Limit, after), cancel).ConfigureAwait(false);
        var page = rows.Take(question.Limit).SelectMany(row => Tie(ground, row)).ToList();
        var total = await CountAll.SoonAsync(ground, filter, cancel).ConfigureAwait(false);
        return new WeakestPage(
            total?.Relationships,
            [.. page.Select(tie => TieRows.Shown(TieRows.Of(tie.Type, tie.From.Id, tie.To.Id)))],
            page.SelectMany(tie => new[] { tie.From, tie.To }).DistinctBy(entity => entity.Id).ToDictionary(entity => entity.Id, StringComparer.Ordinal),
            rows.Count > question.Limit ? Cursor(rows[question.Limit - 1]).Word : null);
    }

    private static IEnumerable<(Entity From, RelationshipType Type, Entity To)> Tie(Ground ground, Row row) =>
        ground.Rows.Read(row, 0) is { } from && ground.Rows.Read(row, 2) is { } to ? [(from.Entity, ground.Types[row.Text(1)], to.Entity)] : [];

    private static PageCursor Cursor(Row row) => new(row.Text(3), row.Text(1), row.Text(4));

    // the first entities from the cursor on at which a tie begins, then their ties, until the page is full
    private static Statement Page(Ground ground, MappedFilter filter, int limit, PageCursor after)
    {
        var (nodes, ties) = (ground.Nodes, filter.Ties);
        var leads = $"{TieText.Begins("r", "a", "b")} AND {ties.Leads("a", "b")}";
        var later = "(one <> $from OR type > $type OR (type = $type AND other > $to))";
        var text = $"MATCH (a:{nodes.Labels}) WHERE {nodes.Is("a")} WITH a, {nodes.Sort("a")} AS one WHERE one >= $from"
            + $" AND EXISTS {{ MATCH (a)-[{ties.Of("r")}]-(b) WHERE {leads} }} WITH a, one ORDER BY one LIMIT $take"
            + $" CALL (a, one) {{ MATCH (a)-[{ties.Of("r")}]-(b) WHERE {leads} WITH DISTINCT one, b, $types[type(r)].id AS type WITH one, b, type, {nodes.Sort("b")} AS other"
            + $" WHERE {later} RETURN b, type, other ORDER BY type, other LIMIT $take }}"
            + $" WITH a, b, one, type, other ORDER BY one, type, other LIMIT $take RETURN {nodes.Row("a")}, type, {nodes.Row("b")}, one, other";
        return Statement.Of(
            text, ("from", after.From), ("type", after.Type), ("to", after.To), ("take", limit + 2), ties.Parameter, ties.PlacesParameter);
    }
}
