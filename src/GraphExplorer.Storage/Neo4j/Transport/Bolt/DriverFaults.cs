using System.Net.Sockets;
using Neo4j.Driver;
using Unsigned = Neo4j.Driver.AuthenticationException;
using Untrusted = System.Security.Authentication.AuthenticationException;

namespace GraphExplorer.Storage.Neo4j.Transport.Bolt;

/// <summary>What the driver throws, in the words of every wire.</summary>
internal static class DriverFaults
{
    private const string NoTls = "its certificate is not trusted, or it speaks no TLS there";

    /// <summary>The fault that it stands for.</summary>
    /// <param name="address">Where it came from.</param>
    /// <param name="fault">What the driver threw.</param>
    /// <param name="limit">How long was waited.</param>
    /// <param name="sent">Whether the server may have the statement.</param>
    public static Exception Of(Neo4jAddress address, Exception fault, TimeSpan limit, bool sent) => fault switch
    {
        ConnectionReadTimeoutException => TooSlow(address, limit, sent),
        Neo4jException said when Code(said) is { Length: > 0 } code => ServerFaults.Said(address, code, said.Message),
        _ => Broken(address, fault, [.. Chain(fault)], sent),
    };

    /// <summary>Nothing came for too long.</summary>
    /// <param name="address">Where it was waited for.</param>
    /// <param name="limit">How long was waited.</param>
    /// <param name="sent">Whether the server may have the statement.</param>
    public static SendingException TooSlow(Neo4jAddress address, TimeSpan limit, bool sent) =>
        new(ServerFaults.TooSlow(address, limit)) { Again = false, Lost = sent };

    // some of the driver's exceptions keep the server's message and drop its code
    private static string? Code(Neo4jException fault) => fault switch
    {
        Unsigned => "Neo.ClientError.Security.Unauthorized",
        AuthorizationException => "Neo.ClientError.Security.AuthorizationExpired",
        ForbiddenException => "Neo.ClientError.Security.Forbidden",
        TokenExpiredException => "Neo.ClientError.Security.TokenExpired",
        InvalidBookmarkException or InvalidBookmarkMixtureException => "Neo.ClientError.Transaction.InvalidBookmark",
        FatalDiscoveryException => "Neo.ClientError.Database.DatabaseNotFound",
        StatementArgumentException => "Neo.ClientError.Statement.ArgumentError",
        TypeException => "Neo.ClientError.Statement.TypeError",
        UnknownSecurityException => fault.Message switch
        {
            var message when message.Contains("must be changed", StringComparison.OrdinalIgnoreCase) => "Neo.ClientError.Security.CredentialsExpired",
            var message when message.Contains("too many times", StringComparison.OrdinalIgnoreCase) => "Neo.ClientError.Security.AuthenticationRateLimit",
            _ => "Neo.ClientError.Security.Unknown",
        },
        _ => fault.Code,
    };

    private static Exception Broken(Neo4jAddress address, Exception fault, IReadOnlyList<Exception> chain, bool sent)
    {
        if (chain.OfType<Untrusted>().FirstOrDefault() is { } tls)
        {
            return ServerFaults.Unreachable(address, $"{NoTls} ({tls.Message.TrimEnd('.')})", fault);
        }

        if (fault is ServiceUnavailableException && fault.Message.Contains("encrypted", StringComparison.Ordinal))
        {
            return ServerFaults.Unreachable(address, NoTls, fault);
        }

        if (chain.OfType<NotSupportedException>().Any())
        {
            return ServerFaults.Unreachable(address, "what listens there speaks no Bolt; the HTTP port, perhaps: Bolt is at 7687 where nobody changed it", fault);
        }

        return chain.OfType<SocketException>().FirstOrDefault()?.SocketErrorCode switch
        {
            SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain => ServerFaults.Unreachable(address, "the host is unknown", fault),
            SocketError.ConnectionRefused => new SendingException(ServerFaults.Unreachable(address, "nothing listens there", fault)),
            _ => Unclear(address, fault, chain, sent),
        };
    }

    private static Exception Unclear(Neo4jAddress address, Exception fault, IReadOnlyList<Exception> chain, bool sent) => fault switch
    {
        _ when chain.Any(one => one is OperationCanceledException or TimeoutException) || fault.Message.Contains("obtain a connection", StringComparison.Ordinal) =>
            new SendingException(ServerFaults.Unreachable(address, "no connection came about in time", fault)),
        _ when fault is SessionExpiredException || chain.Any(one => one is IOException or SocketException or ObjectDisposedException) =>
            new SendingException(ServerFaults.Unreachable(address, "the connection broke", fault)) { Lost = sent },
        ServiceUnavailableException => new SendingException(ServerFaults.Unreachable(address, Unrouted(address), fault)) { Lost = sent },
        ProtocolException => ServerFaults.Unreachable(address, "what listens there speaks no Bolt that we know", fault),
        Neo4jException => new Neo4jFault("", fault.Message),
        _ => fault,
    };

    // asked for the members of a cluster, the driver keeps to itself why none told them
    private static string Unrouted(Neo4jAddress address) => address.Scheme.StartsWith("neo4j", StringComparison.Ordinal)
        ? $"no server there says where the database is; with {address.Scheme.Replace("neo4j", "bolt", StringComparison.Ordinal)}:// in place of {address.Scheme}:// it is told why"
        : "the connection broke";

    private static IEnumerable<Exception> Chain(Exception fault)
    {
        IEnumerable<Exception> inner = fault is AggregateException several ? several.InnerExceptions : fault.InnerException is { } one ? [one] : [];
        return inner.SelectMany(Chain).Prepend(fault);
    }
}
