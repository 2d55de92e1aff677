using GraphExplorer.Domain.Faults;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Registration;

/// <summary>Where the network store is: a file, or a Neo4j database. No text of it ever holds a password.</summary>
public sealed class StoreAddress
{
    /// <summary>The environment's word for the address.</summary>
    public const string Variable = "GRAPHEXPLORER_STORE";

    /// <summary>The name of the connection string.</summary>
    public const string ConnectionString = "Graph";

    /// <summary>The environment's word for who asks a Neo4j server, where the address does not say.</summary>
    public const string UserVariable = "GRAPHEXPLORER_NEO4J_USER";

    /// <summary>The environment's word for the password.</summary>
    public const string PasswordVariable = "GRAPHEXPLORER_NEO4J_PASSWORD";

    /// <summary>The file of the network in a data folder.</summary>
    public const string DefaultFile = "network.db";

    /// <summary>What to tell where <see cref="SendsPasswordInTheClear"/>.</summary>
    public const string InTheClear = "User and password go to another machine without encryption: use neo4j+https, bolt+s or neo4j+s where the network between is not your own";

    private StoreAddress(string? file, bool isDefault, Neo4jAddress? server) => (File, IsDefault, Server) = (file, isDefault, server);

    /// <summary>The SQLite file in full, or null for a Neo4j database.</summary>
    public string? File { get; }

    /// <summary>Whether it is the file that counts where nobody names a store.</summary>
    public bool IsDefault { get; }

    /// <summary>What a page has room for: <c>network.db</c>, <c>neo4j at localhost</c>.</summary>
    public string ShortName => Server is { } server ? $"{server.Database} at {server.Host}" : Path.GetFileName(File!);

    /// <summary>Whether user and password go to another machine in the clear.</summary>
    public bool SendsPasswordInTheClear =>
        Server is { Password: not null, Scheme: "http" or "bolt" or "neo4j" } server && !new UriBuilder("http", server.Host).Uri.IsLoopback;

    /// <summary>The Neo4j database, or null for a file.</summary>
    internal Neo4jAddress? Server { get; }

    /// <summary>The address that counts: the option, else <see cref="Variable"/>, else the connection string, else the file in the data folder.</summary>
    /// <param name="option">What was asked for on the command line, or null.</param>
    /// <param name="connection">The connection string of the name <see cref="ConnectionString"/>, or null.</param>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="environment">Reads a variable of the environment; the process's own where it is null.</param>
    /// <exception cref="InvalidRequestException">It cannot be read as an address.</exception>
    public static StoreAddress Resolve(string? option, string? connection, string dataFolder, Func<string, string?>? environment = null)
    {
        var variables = environment ?? Environment.GetEnvironmentVariable;
        if (option is not null && string.IsNullOrWhiteSpace(option))
        {
            throw new InvalidRequestException("--store names no store.", "Name one, or leave the option out.");
        }

        var text = new[] { option, variables(Variable), connection }.FirstOrDefault(one => !string.IsNullOrWhiteSpace(one));
        return text is null ? Default(dataFolder) : Parse(text, dataFolder, variables);
    }

    /// <summary>Reads an address: <c>sqlite:FILE</c>, <c>neo4j+http://host:7474/database</c>, <c>bolt://host:7687</c>.</summary>
    /// <param name="text">The address.</param>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="environment">Reads a variable of the environment; the process's own where it is null.</param>
    /// <exception cref="InvalidRequestException">It cannot be read; the message does not repeat it, since it may hold a password.</exception>
    public static StoreAddress Parse(string text, string dataFolder, Func<string, string?>? environment = null)
    {
        var address = text.Trim();
        return address.StartsWith("sqlite:", StringComparison.OrdinalIgnoreCase)
            ? OfFile(address["sqlite:".Length..], dataFolder)
            : new StoreAddress(null, false, ServerAddress.Read(address, environment ?? Environment.GetEnvironmentVariable));
    }

    /// <summary>The file that counts where nobody names a store.</summary>
    public static StoreAddress Default(string dataFolder) => new(Path.Combine(Path.GetFullPath(dataFolder), DefaultFile), true, null);

    /// <summary>The address without user and password.</summary>
    public override string ToString() => Server is not { } server
        ? File!
        : (server.Scheme is "http" or "https" ? "neo4j+" : "") + server;

    private static StoreAddress OfFile(string name, string dataFolder)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Contains('\0', StringComparison.Ordinal))
        {
            throw new InvalidRequestException("The address sqlite: names no file.", "Write the file behind it, as in sqlite:network.db.");
        }

        var file = Path.GetFullPath(name.Trim());
        return file == Default(dataFolder).File ? Default(dataFolder) : new StoreAddress(file, false, null);
    }
}
