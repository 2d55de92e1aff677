using GraphExplorer.Storage.Embedded.Connections;

namespace GraphExplorer.Storage.Embedded.Writing;

/// <summary>Mends projections that are behind their facts or were computed by older rules; those by newer rules are left as they are.</summary>
internal static class Mending
{
    /// <summary>So many are mended in one write, so that others can write in between.</summary>
    private const int AtOnce = 1_000;

    /// <summary>Looks for them when a store is opened, and mends them.</summary>
    public static readonly Upkeep AtTheStart = new(Projections.AnyBehind, Some);

    /// <summary>Mends all of them; gives how many there were.</summary>
    public static async Task<int> AllAsync(EmbeddedDatabase database, CancellationToken cancel)
    {
        var mended = 0;
        for (var some = await database.WriteAsync(Some, cancel); some > 0; some = await database.WriteAsync(Some, cancel))
        {
            mended += some;
        }

        return mended;
    }

    private static int Some(Session session)
    {
        var behind = Projections.Behind(session, AtOnce);
        if (behind.Count > 0)
        {
            Projections.Renew(session, behind, raise: false);
            session.Execute("UPDATE state SET change = change + 1");
        }

        return behind.Count;
    }
}
