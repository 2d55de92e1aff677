using System.Globalization;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Neo4jServers;
using GraphExplorer.Storage.Neo4j.Mapped;
using GraphExplorer.Storage.Neo4j.Mapped.Opening;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Tests.Neo4j.Mapped;

/// <summary>Somebody else's database, made by plain Cypher, and the store that reads it.</summary>
internal sealed class ForeignHome(TestDatabase server) : IAsyncDisposable
{
    private readonly INeo4jTransport _owner = server.Open();
    private readonly List<ForeignDatabase> _open = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>An empty database on the run's one server.</summary>
    public static ForeignHome Empty()
    {
        var server = TestDatabase.Shared();
        server.Empty();
        return new ForeignHome(server);
    }

    /// <summary>The store by a mapping; a test may watch what it asks.</summary>
    public INetworkStore Store(Mapping mapping, Watch? watch = null) => new MappedNetworkStore(Database(mapping, watch));

    /// <summary>The database, with a mapping or without.</summary>
    public ForeignDatabase Database(Mapping? mapping = null, Watch? watch = null)
    {
        var database = new ForeignDatabase(watch?.On(server.Open()) ?? server.Open(), server.Address.ToString(), TimeProvider.System, mapping);
        _open.Add(database);
        return database;
    }

    /// <summary>A wire to it.</summary>
    public INeo4jTransport Open() => server.Open();

    /// <summary>What its owner does to it.</summary>
    public Task<IReadOnlyList<Row>> OwnerAsync(string cypher, params (string Name, object? Value)[] parameters) =>
        _owner.WriteAsync(Statement.Of(cypher, parameters), Cancel);

    /// <summary>Its address, as a door takes it.</summary>
    public string DoorAddress => server.Server.Address;

    /// <summary>How the server would answer a statement, as text; nothing is run.</summary>
    public async Task<string> PlanAsync(string cypher)
    {
        using var queries = new PlainQueries(server.Server);
        return await queries.PlanAsync(cypher, Cancel);
    }

    /// <summary>How much it holds, and every name of its schema, as text; values are told by <see cref="LastTransactionAsync"/>.</summary>
    public async Task<string> ContentAsync()
    {
        var held = new List<string>();
        foreach (var question in new[]
        {
            "MATCH (n) RETURN count(n), sum(size(keys(n))), sum(size(labels(n)))",
            "MATCH ()-[r]->() RETURN count(r), sum(size(keys(r)))",
            "SHOW INDEXES YIELD name, type, labelsOrTypes, properties RETURN name, type, labelsOrTypes, properties ORDER BY name",
            "SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties RETURN name, type, labelsOrTypes, properties ORDER BY name",
            "CALL db.labels() YIELD label RETURN label ORDER BY label",
            "CALL db.relationshipTypes() YIELD relationshipType AS type RETURN type ORDER BY type",
            "CALL db.propertyKeys() YIELD propertyKey AS key RETURN key ORDER BY key",
        })
        {
            await foreach (var row in _owner.ReadAsync(Statement.Of(question), Cancel))
            {
                held.Add(string.Join(" | ", Enumerable.Range(0, row.Count).Select(column => Written(row[column]))));
            }
        }

        return string.Join('\n', held);
    }

    /// <summary>What names its last transaction.</summary>
    public async Task<string?> LastTransactionAsync()
    {
        await foreach (var _ in _owner.ReadAsync(Statement.Of("RETURN 1"), Cancel))
        {
        }

        return _owner.LastBookmark;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var database in _open)
        {
            await database.DisposeAsync();
        }

        await _owner.DisposeAsync();
    }

    private static string Written(object? value) => value switch
    {
        IReadOnlyList<object?> list => $"[{string.Join(", ", list.Select(Written))}]",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "-",
    };
}
