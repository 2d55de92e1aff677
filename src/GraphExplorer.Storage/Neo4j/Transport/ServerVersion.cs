using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Storage.Neo4j.Transport;

/// <summary>Which servers we can ask.</summary>
internal static class ServerVersion
{
    private static readonly Version Oldest = new(5, 26);

    /// <summary>Refuses a server that is too old; one that does not say its version in a way we know counts as such.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="version">What it says: <c>5.26.31</c>, <c>2026.09.0</c>.</param>
    /// <exception cref="StoreRefusedException">It is too old.</exception>
    public static void Check(Neo4jAddress address, string version)
    {
        if (!Version.TryParse(version.Split('-', '+', ' ')[0], out var number) || number < Oldest)
        {
            throw ServerFaults.TooOld(address, version);
        }
    }
}
