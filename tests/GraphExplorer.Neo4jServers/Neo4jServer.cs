using System.Globalization;

namespace GraphExplorer.Neo4jServers;

/// <summary>A Neo4j server that tests may fill and empty.</summary>
/// <param name="Host">Its host.</param>
/// <param name="HttpPort">The port of its Query API.</param>
/// <param name="BoltPort">The port of Bolt.</param>
/// <param name="User">Who asks.</param>
/// <param name="Password">The password.</param>
/// <param name="Database">The database.</param>
public sealed record Neo4jServer(string Host, int HttpPort, int BoltPort, string User, string Password, string Database = "neo4j")
{
    private const int UsualBoltPort = 7687;

    /// <summary>Its address as our commands take it, with user and password.</summary>
    public string Address => $"neo4j+http://{Uri.EscapeDataString(User)}:{Uri.EscapeDataString(Password)}@{Host}:{HttpPort}/{Database}";

    /// <summary>Its address over Bolt, with user and password.</summary>
    public string BoltAddress => $"bolt://{Uri.EscapeDataString(User)}:{Uri.EscapeDataString(Password)}@{Host}:{BoltPort}/{Database}";

    /// <summary>
    /// Reads <c>http://user:password@host:7474/database?bolt=7687</c>, as <c>GRAPHEXPLORER_TEST_NEO4J</c> gives it; a
    /// <c>neo4j+</c> before it does no harm, and Bolt is at 7687 where nothing is said of it.
    /// </summary>
    public static Neo4jServer Parse(string address)
    {
        var uri = new Uri(address.Replace("neo4j+", "", StringComparison.Ordinal));
        var credentials = uri.UserInfo.Split(':', 2);
        var database = uri.AbsolutePath.Trim('/');
        return new Neo4jServer(
            uri.Host, uri.Port, uri.Query.Length > 0 ? int.Parse(uri.Query["?bolt=".Length..], CultureInfo.InvariantCulture) : UsualBoltPort,
            Uri.UnescapeDataString(credentials[0]), Uri.UnescapeDataString(credentials.ElementAtOrDefault(1) ?? ""), database.Length > 0 ? database : "neo4j");
    }
}
