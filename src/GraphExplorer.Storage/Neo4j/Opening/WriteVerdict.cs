using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Opening;

/// <summary>What became of a statement that writes, by its row: the verdict, and the state that it left.</summary>
/// <param name="Word">The statement's own word.</param>
/// <param name="State">The state of the network when the statement ended.</param>
internal sealed record WriteVerdict(string Word, MarkerState State)
{
    /// <summary>Whether it is done, now or by an earlier sending.</summary>
    public bool IsDone => Word is "apply" or "already";

    /// <summary>Whether facts stand whose projections do not yet.</summary>
    public bool Behind => State.Behind;

    /// <summary>Whether something that was known to be there is gone.</summary>
    public bool IsLost => Word is "lost";

    /// <summary>From the rows of a statement; null where the marker is gone.</summary>
    public static WriteVerdict? Of(IReadOnlyList<Row> rows) => rows.Count == 1 && MarkerState.Of(rows[0].List(1)) is { } state
        ? new WriteVerdict(rows[0].Text(0), state)
        : null;
}
