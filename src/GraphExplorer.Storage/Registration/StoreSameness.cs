using System.Net;
using System.Net.Sockets;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Opening;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Registration;

/// <summary>Tells whether two addresses lead to one store, however they are written.</summary>
public static class StoreSameness
{
    private const string Identity = "CALL db.info() YIELD id RETURN id";

    /// <summary>Whether they do.</summary>
    /// <exception cref="StoreRefusedException">A database that has to be asked does not answer.</exception>
    public static async Task<bool> AreOneAsync(StoreAddress one, StoreAddress other, TimeProvider clock, CancellationToken cancel) => (one.Server, other.Server) switch
    {
        (null, null) => RealPath(one.File!) == RealPath(other.File!),
        ({ } here, { } there) => await AreOneAsync(here, there, clock, cancel),
        _ => false,
    };

    private static async Task<bool> AreOneAsync(Neo4jAddress one, Neo4jAddress other, TimeProvider clock, CancellationToken cancel)
    {
        if (!string.Equals(one.Database, other.Database, StringComparison.OrdinalIgnoreCase) || !await MeetAsync(one.Host, other.Host, cancel))
        {
            return false;
        }

        // a database restored from another has the other's identity, so that ports decide where they can
        return one.Scheme == other.Scheme
            ? one.Port == other.Port
            : await IdentityAsync(one, clock, cancel) == await IdentityAsync(other, clock, cancel);
    }

    private static async Task<bool> MeetAsync(string one, string other, CancellationToken cancel) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
        || (await AddressesAsync(one, cancel)).Intersect(await AddressesAsync(other, cancel)).Any();

    private static async Task<IEnumerable<IPAddress>> AddressesAsync(string host, CancellationToken cancel)
    {
        try
        {
            var found = await Dns.GetHostAddressesAsync(host, cancel);
            return found.Select(address => IPAddress.IsLoopback(address) ? IPAddress.Loopback : address);
        }
        catch (SocketException)
        {
            // a host that nobody knows is told of when the store is opened
            return [];
        }
    }

    private static async Task<string> IdentityAsync(Neo4jAddress address, TimeProvider clock, CancellationToken cancel)
    {
        await using var wire = new TellingWire(Neo4jTransports.Open(address, clock));
        return await wire.RowsAsync(Statement.Of(Identity), cancel) is [var row] ? row.Text(0) : throw new StoreRefusedException(
            $"{address} does not tell which database it is.", "Check that it is Neo4j itself that answers there.");
    }

    /// <summary>The path behind all links.</summary>
    private static string RealPath(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        var here = Path.Combine(RealPath(parent), Path.GetFileName(path));
        return Path.Exists(here) ? File.ResolveLinkTarget(here, returnFinalTarget: true)?.FullName ?? here : here;
    }
}
