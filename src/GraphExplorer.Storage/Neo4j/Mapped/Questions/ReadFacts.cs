using System.Runtime.CompilerServices;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Mapped.Cypher;
using GraphExplorer.Storage.Neo4j.Mapped.Opening;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Mapped.Questions;

/// <summary>Everything as a stream, in the order of what identifies the entities.</summary>
internal static class ReadFacts
{
    /// <summary>Every entity.</summary>
    public static async IAsyncEnumerable<Entity> EntitiesAsync(Ground ground, [EnumeratorCancellation] CancellationToken cancel)
    {
        var text = $"{InOrder(ground.Nodes)} RETURN {ground.Nodes.Row("a")} AS node";
        await foreach (var row in ground.Reader.StreamAsync(Statement.Of(text), cancel).ConfigureAwait(false))
        {
            if (ground.Rows.Read(row, 0) is { } node)
            {
                yield return node.Entity;
            }
        }
    }

    /// <summary>Every tie, by where it begins.</summary>
    public static async IAsyncEnumerable<AssessedRelationship> TiesAsync(Ground ground, [EnumeratorCancellation] CancellationToken cancel)
    {
        var text = $"{InOrder(ground.Nodes)} CALL (a) {{ MATCH (a)-[{ground.Ties.Of("r")}]-(b) WHERE {TieText.Begins("r", "a", "b")} AND {ground.Ties.Leads("a", "b")}"
            + $" WITH DISTINCT b, $types[type(r)].id AS type RETURN b, type ORDER BY type, {ground.Nodes.Sort("b")} }}"
            + $" RETURN {ground.Nodes.Row("a")} AS a, type, {ground.Nodes.Row("b")} AS b";
        await foreach (var row in ground.Reader.StreamAsync(Statement.Of(text, ground.Ties.Parameter), cancel).ConfigureAwait(false))
        {
            if (ground.Rows.Read(row, 0) is { } from && ground.Rows.Read(row, 2) is { } to)
            {
                yield return TieRows.Shown(TieRows.Of(ground.Types[row.Text(1)], from.Entity.Id, to.Entity.Id));
            }
        }
    }

    private static string InOrder(NodeText nodes) =>
        $"MATCH (a:{nodes.Labels}) WHERE {nodes.Is("a")} WITH a, {nodes.Sort("a")} AS sort ORDER BY sort";
}
