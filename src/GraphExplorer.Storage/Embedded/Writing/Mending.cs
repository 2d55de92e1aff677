using GraphExplorer.Storage.Embedded.Connections;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>Mends projections that are behind their facts or were computed by other rules.</summary>
internal static class Mending
{
    private const int AtOnce = 1_000;

    /// <summary>Looks for them when a store is opened, and mends them.</summary>
    public static readonly Upkeep AtTheStart = new(session => Projections.Behind(session, 1).Count > 0, All);

    /// <summary>Mends all of them; gives how many there were.</summary>
    public static int All(Session session)
    {
        var mended = 0;
        for (var behind = Projections.Behind(session, AtOnce); behind.Count > 0; behind = Projections.Behind(session, AtOnce))
        {
            Projections.Renew(session, behind, raise: false);
            mended += behind.Count;
        }

        if (mended > 0)
        {
            session.Execute("UPDATE state SET change = change + 1");
        }

        return mended;
    }
}
