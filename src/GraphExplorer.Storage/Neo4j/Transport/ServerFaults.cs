using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Storage.Neo4j.Transport;

/// <summary>What Neo4j's codes mean to us, whichever wire they came over (neo4j.com/docs/status-codes).</summary>
internal static class ServerFaults
{
    private const string Ended = "Neo.TransientError.Transaction.Terminated";

    /// <summary>Whether the same statement may succeed when it is sent again.</summary>
    public static bool IsTransient(string code) =>
        (code.StartsWith("Neo.TransientError.", StringComparison.Ordinal)
            && code is not Ended and not "Neo.TransientError.Transaction.LockClientStopped")
        || Bookmarks(code) != BookmarkTrouble.None
        || code is "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.Security.AuthorizationExpired";

    /// <summary>What it says against the bookmarks that the statement was sent with.</summary>
    public static BookmarkTrouble Bookmarks(string code) => code switch
    {
        "Neo.TransientError.Transaction.BookmarkTimeout" => BookmarkTrouble.Late,
        _ when code.Contains("Bookmark", StringComparison.Ordinal) => BookmarkTrouble.Unknown,
        _ => BookmarkTrouble.None,
    };

    /// <summary>What a transport throws where the server refused a statement: nothing of it was kept.</summary>
    /// <param name="address">Where it came from.</param>
    /// <param name="code">Neo4j's code.</param>
    /// <param name="message">Neo4j's message.</param>
    public static Exception Said(Neo4jAddress address, string code, string message)
    {
        var fault = Of(address, code, message);
        return IsTransient(code) ? new SendingException(fault) { Bookmarks = Bookmarks(code) } : fault;
    }

    /// <summary>Whether a refusal says that the database is read-only.</summary>
    public static bool IsReadOnly(StoreRefusedException refused) =>
        refused.InnerException is Neo4jFault fault && (IsReadOnlyCode(fault.Code) || IsReadOnlyMessage(fault.Message));

    /// <summary>The fault that a code stands for.</summary>
    /// <param name="address">Where it came from.</param>
    /// <param name="code">Neo4j's code.</param>
    /// <param name="message">Neo4j's message.</param>
    public static Exception Of(Neo4jAddress address, string code, string message) => code switch
    {
        "Neo.ClientError.Security.CredentialsExpired" => new StoreRefusedException(
            $"The password of {address.User} at {address} is the first one, which Neo4j wants changed before use.",
            "Change it once, in cypher-shell or Neo4j Browser on the database system: ALTER CURRENT USER SET PASSWORD FROM 'first' TO 'new'."),
        "Neo.ClientError.Security.AuthenticationRateLimit" => new StoreRefusedException(
            $"{address} answers no more attempts to sign in for a while: wrong passwords came too often.", "Wait a little, then try again with the right password."),
        "Neo.ClientError.Security.Forbidden" => new StoreRefusedException(
            $"{Who(address)} may not do that at {address}: {message}", "Use a user who may, or ask whoever keeps the server."),
        "Neo.ClientError.Database.DatabaseNotFound" => new StoreRefusedException(
            $"{address} has no database {address.Database}.", "Name one that it has behind the port, as in neo4j+http://host:7474/neo4j."),
        Ended => new StoreRefusedException(
            $"{address} ended the transaction before it was done: {message}",
            "Try again; the server was being stopped, or whoever keeps it ended the transaction.",
            new Neo4jFault(code, message)),
        "Neo.TransientError.Database.DatabaseUnavailable" or "Neo.TransientError.General.DatabaseUnavailable" => Unavailable(address),
        _ when IsReadOnlyCode(code) => ReadOnly(address, code, message),
        _ when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) => Unauthorized(address),
        _ when IsReadOnlyMessage(message) => ReadOnly(address, code, message),
        _ when IsTransient(code) => new StoreRefusedException(
            $"{address} did not get to it, however often it was asked: {message}", "Try again when it has less to do."),
        _ => new Neo4jFault(code, message),
    };

    /// <summary>The server does not know who asks.</summary>
    public static StoreRefusedException Unauthorized(Neo4jAddress address) => address.User is null
        ? new StoreRefusedException(
            $"{address} wants to know who asks, and no user was given.",
            "Set GRAPHEXPLORER_NEO4J_USER and GRAPHEXPLORER_NEO4J_PASSWORD, or write user and password into the address.")
        : new StoreRefusedException(
            $"{address} does not take the password of {address.User}.", "Correct GRAPHEXPLORER_NEO4J_USER and GRAPHEXPLORER_NEO4J_PASSWORD, or the address.");

    /// <summary>The server cannot be reached.</summary>
    public static StoreRefusedException Unreachable(Neo4jAddress address, string why, Exception? inner = null) => new(
        $"No Neo4j answers at {address}: {why.TrimEnd('.')}.", "Start it, or correct the address.", inner)
    { IsAway = true };

    /// <summary>The server took too long.</summary>
    public static StoreRefusedException TooSlow(Neo4jAddress address, TimeSpan limit) => new(
        $"{address} did not answer within {limit.TotalSeconds:0} seconds.", "Ask for less at once, or try again when it has less to do.");

    /// <summary>What answers refuses without Neo4j's words for why.</summary>
    /// <param name="address">Where it came from.</param>
    /// <param name="status">The HTTP status.</param>
    public static StoreRefusedException Unexplained(Neo4jAddress address, int status) => new(
        $"What answers at {address} refused with HTTP {status}, and not in the words of Neo4j.",
        "Look at what stands before the server, a gateway or a proxy perhaps, and at the server's own log.");

    /// <summary>A write failed after the answer to a sending of it was lost.</summary>
    /// <param name="fault">What it failed with in the end.</param>
    public static StoreRefusedException Unsettled(StoreRefusedException fault) => new(
        $"{fault.Cause} What was being written may have been kept all the same.",
        $"{fault.Remedy} Writing it again is harmless: what was kept is not written twice.",
        fault.InnerException ?? fault)
    { IsAway = fault.IsAway };

    /// <summary>The server is of a version that lacks what we need.</summary>
    public static StoreRefusedException TooOld(Neo4jAddress address, string version) => new(
        $"{address} is Neo4j {version}, and GraphExplorer needs 5.26 or later.", "Upgrade the server.");

    private static StoreRefusedException Unavailable(Neo4jAddress address) => new(
        $"The database {address.Database} at {address} is not available now.", "Wait until it has started, or start it.")
    { IsAway = true };

    private static StoreRefusedException ReadOnly(Neo4jAddress address, string code, string message) => new(
        $"The database {address.Database} at {address} is read-only. Nothing was written.",
        "Make it writable, or only read from it.",
        new Neo4jFault(code, message));

    private static bool IsReadOnlyCode(string code) => code is
        "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" or "Neo.ClientError.General.WriteOnReadOnlyAccessDb"
        or "Neo.ClientError.Database.ReadOnly" or "Neo.ClientError.General.ReadOnly";

    private static bool IsReadOnlyMessage(string message) =>
        message.Contains("read only", StringComparison.OrdinalIgnoreCase) || message.Contains("read-only", StringComparison.OrdinalIgnoreCase);

    private static string Who(Neo4jAddress address) => address.User ?? "Whoever asks without a name";
}
