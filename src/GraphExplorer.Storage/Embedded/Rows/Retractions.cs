using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Embedded.Connections;

namespace GraphExplorer.Storage.Embedded.Rows;

/// <summary>Reads the retractions of a claim.</summary>
internal static class Retractions
{
    /// <summary>All of them, oldest first.</summary>
    public static IReadOnlyList<Retraction> All(Session session, long claim, string claimId)
    {
        var found = new List<Retraction>();
        using var rows = session.Rows("SELECT retracted, author, at FROM retraction WHERE claim = ?1 ORDER BY at, key", claim);
        while (rows.Read())
        {
            found.Add(new Retraction(claimId, rows.GetBoolean(0), rows.AuthorshipAt(1)));
        }

        return found;
    }
}
