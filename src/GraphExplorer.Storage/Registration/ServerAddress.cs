using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Registration;

/// <summary>Reads the address of a Neo4j database. What cannot be read is never repeated: it may hold a password.</summary>
internal static class ServerAddress
{
    private const string Example = "Write it as in neo4j+http://localhost:7474/neo4j, or sqlite:network.db for a file.";

    private const string Unescaped = "a user or password with signs that must be written in percent form (@ is %40, / is %2F, : is %3A)";

    private static readonly Dictionary<string, (string Scheme, int Port)> Schemes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["neo4j+http"] = ("http", 7474),
        ["neo4j+https"] = ("https", 7473),
        ["bolt"] = ("bolt", 7687),
        ["bolt+s"] = ("bolt+s", 7687),
        ["bolt+ssc"] = ("bolt+ssc", 7687),
        ["neo4j"] = ("neo4j", 7687),
        ["neo4j+s"] = ("neo4j+s", 7687),
        ["neo4j+ssc"] = ("neo4j+ssc", 7687),
    };

    /// <summary>Reads it.</summary>
    /// <exception cref="InvalidRequestException">It cannot be read.</exception>
    public static Neo4jAddress Read(string text, Func<string, string?> environment)
    {
        var (scheme, port, rest) = Scheme(text);
        // a scheme that nobody knows keeps the reader from filling in a port of its own
        if (!Uri.TryCreate("address://" + rest, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            throw Refused($"has no host, or {Unescaped}");
        }

        var database = Uri.UnescapeDataString(uri.AbsolutePath.Trim('/'));
        if (uri.Query.Length + uri.Fragment.Length > 0 || database.Contains('/', StringComparison.Ordinal))
        {
            throw Refused("has more behind its host than the name of a database");
        }

        // a password that is not escaped may end the part before the host, and be taken for a database
        if (!database.All(IsOfAName) || (uri.UserInfo.Length == 0 && rest.Contains('@', StringComparison.Ordinal)))
        {
            throw Refused($"has more behind its host than the name of a database, or {Unescaped}");
        }

        if (Uri.CheckHostName(uri.IdnHost) == UriHostNameType.Unknown)
        {
            throw Refused("has a host that no server can have");
        }

        if (uri.Port == 0)
        {
            throw Refused("has the port 0, at which no server can be reached");
        }

        var (user, password) = Credentials(uri.UserInfo, environment);
        return new Neo4jAddress(scheme, uri.IdnHost.Trim('[', ']'), uri.Port < 0 ? port : uri.Port, database.Length == 0 ? "neo4j" : database, user, password);
    }

    private static (string Scheme, int Port, string Behind) Scheme(string text)
    {
        var end = text.IndexOf("://", StringComparison.Ordinal);
        if (end < 0 || !Schemes.TryGetValue(text[..end], out var known))
        {
            throw new InvalidRequestException(
                "The address of the store begins with no kind of store.",
                "A store is sqlite:FILE, neo4j+http://HOST:PORT/DATABASE, neo4j+https://HOST:PORT/DATABASE, bolt://HOST:PORT/DATABASE or neo4j://HOST:PORT/DATABASE.");
        }

        return (known.Scheme, known.Port, text[(end + "://".Length)..]);
    }

    private static (string? User, string? Password) Credentials(string written, Func<string, string?> environment)
    {
        var parts = written.Split(':', 2);
        var user = parts[0].Length > 0 ? Uri.UnescapeDataString(parts[0]) : Given(environment(StoreAddress.UserVariable));
        var password = parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : Given(environment(StoreAddress.PasswordVariable));
        if (user?.Contains(':', StringComparison.Ordinal) == true)
        {
            throw new InvalidRequestException(
                "The user for the store has a colon in it, which Neo4j cannot take in a user's name.",
                $"Write user and password apart, with a plain colon between them, or set {StoreAddress.UserVariable} and {StoreAddress.PasswordVariable}.");
        }

        return password is not null && user is null ? ("neo4j", password) : (user, password);
    }

    private static bool IsOfAName(char letter) => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_' or ' ';

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static InvalidRequestException Refused(string what) => new($"The address of the store {what}.", Example);
}
