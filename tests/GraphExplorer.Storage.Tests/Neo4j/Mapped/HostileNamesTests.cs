using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Storage.Tests.Neo4j.Mapped;

/// <summary>Labels, types, properties and values that would end a name in a statement, or the statement itself.</summary>
[Collection(Neo4jTests.Name)]
public sealed class HostileNamesTests : IAsyncLifetime
{
    private static readonly string[] Names =
    [
        "a`b", @"\u0060", @"\", "``", "x`}) DETACH DELETE n //", @"\u0060) DETACH DELETE n //", "new\nline", "'single' \"double\"", "*/ /* //", "$types", "{n}", "日本語\u202E txt", "a.b:c|d",
    ];

    private ForeignHome _home = null!;
    private INetworkStore _store = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _home = ForeignHome.Empty();
        await _home.OwnerAsync(
            "UNWIND $nodes AS one CREATE (n:$(one.name)) SET n = one.properties",
            ("nodes", Names.Select(Node).ToList()));
        await _home.OwnerAsync(
            "UNWIND $ties AS one MATCH (a) WHERE one.before IN labels(a) MATCH (b) WHERE one.name IN labels(b) CREATE (a)-[r:$(one.name)]->(b) SET r = one.properties",
            ("ties", Names.Zip(Names.Skip(1), Tie).ToList()));
        _store = _home.Store(Mapping());
    }

    public ValueTask DisposeAsync() => _home?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task EveryQuestion_OnThem_IsAnsweredAndHarmsNothing()
    {
        var (content, transaction) = (await _home.ContentAsync(), await _home.LastTransactionAsync());
        var ids = await _store.ReadEntitiesAsync(Cancel).Select(one => one.Id).ToListAsync(Cancel);

        Assert.Empty(await EveryQuestion.AskAsync(_store, ids[0], ids[^1], $"{ids[0]}~t1~{ids[1]}"));
        Assert.Equal(content, await _home.ContentAsync());
        Assert.Equal(transaction, await _home.LastTransactionAsync());
    }

    [Fact]
    public async Task WholeNetwork_OfThem_HoldsEachUnderItsOwnName()
    {
        var network = await _store.AskAsync(new NetworkQuestion(null, 1, NetworkFilter.None), Cancel);

        Assert.Equal(Names.Select(name => "Called " + name).Order(StringComparer.Ordinal), network.Entities.Select(one => one.Entity.Name).Order(StringComparer.Ordinal));
        Assert.Equal(Names.Length - 1, network.Relationships.Count);
        var ids = network.Entities.Select(one => one.Entity.Id).ToList();
        Assert.Equal(ids, (await _store.EntitiesAsync(ids, Cancel)).Select(one => one.Id));
        foreach (var name in Names)
        {
            Assert.Contains("Called " + name, (await _store.SearchAsync("Called " + name, 50, Cancel)).Select(hit => hit.Entity.Name));
        }
    }

    [Fact]
    public async Task Ties_OfThem_TellWhatIsRecordedUnderItsOwnName()
    {
        await foreach (var tie in _store.ReadRelationshipsAsync(Cancel))
        {
            var recorded = Assert.Single((await _store.RelationshipAsync(tie.Relationship.Id, Cancel))!.Recorded.First);

            Assert.Contains(recorded.Type, Names);
            Assert.Equal([new RecordedValue(recorded.Type, recorded.Type)], recorded.Confidence);
            Assert.Equal([new RecordedValue("source " + recorded.Type, "source")], recorded.Source);
            Assert.Equal([new RecordedValue("other " + recorded.Type, "other")], recorded.Others);
        }
    }

    [Fact]
    public async Task Sketch_OfThem_NamesThemAsTheyAre()
    {
        var sketch = await _home.Database().SketchAsync(Cancel);

        Assert.Equal(Names.Order(StringComparer.Ordinal), sketch.Labels.Select(label => label.Label).Order(StringComparer.Ordinal));
        Assert.Equal(Names.Skip(1).Order(StringComparer.Ordinal), sketch.Types.Select(type => type.Type).Order(StringComparer.Ordinal));
        Assert.All(sketch.Labels, label => Assert.Contains(label.Label, label.Properties.Select(property => property.Key)));
    }

    private static object? Node(string name) => new Dictionary<string, object?>
    {
        ["name"] = name,
        ["properties"] = new Dictionary<string, object?> { [name] = name, ["name " + name] = new List<object?> { "Called " + name, name } },
    };

    private static object? Tie(string before, string name) => new Dictionary<string, object?>
    {
        ["before"] = before,
        ["name"] = name,
        ["properties"] = new Dictionary<string, object?> { [name] = name, ["source " + name] = "source", ["other " + name] = "other" },
    };

    private static Mapping Mapping() => new(
        [.. Names.Select(name => new MappedLabel(name, EntityKind.Person, [name], ["name " + name], name))],
        [.. Names.Skip(1).Select((name, at) => new MappedType(name, Type(at + 1), at % 2 == 1, [name], ["source " + name], []))],
        LeftOut.Nothing);

    private static RelationshipType Type(int number) => new(
        $"t{number}", $"type {number}", $"type {number} back", number % 3 == 0, Sign.None, Family.Contact, null, [], [], null, new Dictionary<string, string>());
}
