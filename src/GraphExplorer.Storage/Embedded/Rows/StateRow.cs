using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Embedded.Connections;

namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>The one row that tells how much there is and what changed last.</summary>
internal static class StateRow
{
    /// <summary>The number of the last change.</summary>
    public static long Change(Session session) => session.Number("SELECT change FROM state")!.Value;

    /// <summary>What the store holds.</summary>
    public static StoreCounts Counts(Session session)
    {
        using var rows = session.Rows(
            "SELECT entities, relationships, unsupported, claims, documents, speakers, reviews, change FROM state");
        rows.Read();
        return new StoreCounts(
            rows.GetInt32(0), rows.GetInt32(1), rows.GetInt32(2), rows.GetInt32(3), rows.GetInt32(4), rows.GetInt32(5), rows.GetInt32(6), rows.GetInt64(7));
    }
}
