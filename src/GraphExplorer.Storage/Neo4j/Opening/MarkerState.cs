using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Opening;

/// <summary>What the marker tells beside every answer: which state of the network it was given from.</summary>
/// <param name="Change">The number of the last change.</param>
/// <param name="Types">What names the relationship types as they are: the change that last touched them, and the write that did, since two networks, or one and its backup, count alike.</param>
/// <param name="Projections">How often projections were written.</param>
/// <param name="Behind">Whether facts were written whose projections were not yet.</param>
internal sealed record MarkerState(long Change, string Types, long Projections, bool Behind)
{
    /// <summary>Gives the state as one row.</summary>
    public const string Statement = $"MATCH (m:GraphExplorer {{key: 1}}) RETURN {Values} AS row";

    /// <summary>The state as one value, told apart from all other rows by its first: Cypher over the marker <c>m</c>.</summary>
    public const string Values = $"['{Sign}', m.change, {Wording}, m.projections, coalesce(m.behind, false)]";

    private const string Wording = "toString(m.types) + ' ' + coalesce(m.typesBy, m.identity, '')";

    private const string Sign = "graphexplorer:state";

    /// <summary>The state that a row gives, or null where it is another row.</summary>
    public static MarkerState? Of(IReadOnlyList<object?> row) =>
        row.Count == 5 && row[0] is Sign ? new MarkerState((long)row[1]!, (string)row[2]!, (long)row[3]!, (bool)row[4]!) : null;

    /// <summary>The state of an answer's only row; null where the marker is gone.</summary>
    public static MarkerState? Of(IReadOnlyList<Row> rows) => rows.Count == 1 ? Of(rows[0].List(0)) : null;
}
