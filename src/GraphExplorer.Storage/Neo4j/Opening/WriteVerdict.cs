using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Opening;

/// <summary>What became of a statement that writes, by its row: the verdict, and whether projections are behind now.</summary>
/// <param name="Word">The statement's own word.</param>
/// <param name="Behind">Whether facts stand whose projections do not yet.</param>
internal sealed record WriteVerdict(string Word, bool Behind)
{
    /// <summary>Whether it is done, now or by an earlier sending.</summary>
    public bool IsDone => Word is "apply" or "already";

    /// <summary>Whether something that was known to be there is gone.</summary>
    public bool IsLost => Word is "lost";

    /// <summary>From the rows of a statement; null where the marker is gone.</summary>
    public static WriteVerdict? Of(IReadOnlyList<Row> rows) => rows.Count == 1 ? new WriteVerdict(rows[0].Text(0), rows[0].Flag(1)) : null;
}
