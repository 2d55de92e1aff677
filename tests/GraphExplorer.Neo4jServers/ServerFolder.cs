using System.Net;
using System.Net.Sockets;

namespace GraphExplorer.Neo4jServers;

/// <summary>What is one server's own: configuration, data and logs in a temporary folder, and two free ports of this machine.</summary>
internal sealed class ServerFolder : IDisposable
{
    // A test's database is emptied and filled again and again, and each time, and for each number of things in a list,
    // the server would plan every statement anew: most of what tests waited for. The last of the settings is one that
    // Neo4j keeps to itself, so a server that lacks it must not refuse the file.
    private const string Planning = """
        dbms.cypher.min_replan_interval=1h
        dbms.cypher.statistics_divergence_threshold=1
        server.config.strict_validation.enabled=false
        internal.cypher.use_parameter_size=false
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("graphexplorer-neo4j-");

    /// <summary>Chooses ports and writes the configuration.</summary>
    public ServerFolder()
    {
        (HttpPort, BoltPort) = TwoFreePorts();
        Directory.CreateDirectory(Configuration);
        Configure("");
    }

    /// <summary>The folder that <c>NEO4J_CONF</c> names.</summary>
    public string Configuration => Path.Combine(_folder.FullName, "conf");

    /// <summary>The port of the Query API.</summary>
    public int HttpPort { get; }

    /// <summary>The port of Bolt.</summary>
    public int BoltPort { get; }

    /// <summary>Writes the configuration with more settings at its end.</summary>
    public void Configure(string more) => File.WriteAllText(Path.Combine(Configuration, "neo4j.conf"), $"""
        server.directories.data={_folder.FullName}/data
        server.directories.logs={_folder.FullName}/logs
        server.directories.run={_folder.FullName}/run
        server.default_listen_address=127.0.0.1
        server.http.listen_address=127.0.0.1:{HttpPort}
        server.bolt.listen_address=127.0.0.1:{BoltPort}
        server.bolt.advertised_address=127.0.0.1:{BoltPort}
        server.memory.heap.initial_size=256m
        server.memory.heap.max_size=640m
        server.memory.pagecache.size=96m
        dbms.usage_report.enabled=false
        db.tx_log.rotation.retention_policy=keep_none
        {Planning}
        {more}

        """);

    /// <summary>The end of the server's own log.</summary>
    public string LastWords()
    {
        var log = Path.Combine(_folder.FullName, "logs", "neo4j.log");
        return File.Exists(log) ? string.Join('\n', File.ReadLines(log).TakeLast(20)) : "";
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            _folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // a server that was killed may hold a file a moment longer; the folder is in the machine's temporary one
        }
    }

    private static (int One, int Other) TwoFreePorts()
    {
        using var one = new TcpListener(IPAddress.Loopback, 0);
        using var other = new TcpListener(IPAddress.Loopback, 0);
        one.Start();
        other.Start();
        return (((IPEndPoint)one.LocalEndpoint).Port, ((IPEndPoint)other.LocalEndpoint).Port);
    }
}
