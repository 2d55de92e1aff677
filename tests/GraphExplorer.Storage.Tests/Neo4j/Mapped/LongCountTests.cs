using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Mapped;
using GraphExplorer.Storage.Neo4j.Mapped.Opening;
using Microsoft.Extensions.Time.Testing;

namespace GraphExplorer.Storage.Tests.Neo4j.Mapped;

/// <summary>A database whose ties take long to count: everything that a page begins with is answered all the same.</summary>
[Collection(Neo4jTests.Name)]
public sealed class LongCountTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new();
    private ForeignHome _home = null!;
    private HeldWire _wire = null!;
    private ForeignDatabase _database = null!;
    private MappedNetworkStore _store = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _home = await Harbour.MadeAsync();
        _wire = new HeldWire(_home.Open(), statement => statement.Text.Contains("RETURN count(a), sum(", StringComparison.Ordinal));
        _database = new ForeignDatabase(_wire, "neo4j+http://harbour:7474/neo4j", _clock, Harbour.Mapping);
        _store = new MappedNetworkStore(_database);
    }

    public async ValueTask DisposeAsync()
    {
        _wire?.Dispose();
        await (_database?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_home?.DisposeAsync() ?? ValueTask.CompletedTask);
    }

    [Fact]
    public async Task CountAsync_TiesTakeLongToCount_IsAnsweredWithoutThemAndWithThemLater()
    {
        var counting = _store.CountAsync(Cancel);
        await _wire.Asked.WaitAsync(Cancel);
        await PassAsync(counting);
        var counts = await counting;

        Assert.Null(counts.Total);
        Assert.Equal(await _store.ChangeAsync(Cancel), counts.Change);
        Assert.Null((await _store.CountAsync(Cancel)).Total);
        Assert.NotNull(await _store.EntityAsync(Harbour.Ada, Cancel));
        Assert.NotEmpty((await _store.AskAsync(new NetworkQuestion(Harbour.Ada, 1, NetworkFilter.None), Cancel)).Relationships);

        _wire.LetGo();
        var whole = await _store.AskAsync(new NetworkQuestion(null, 1, NetworkFilter.None), Cancel);
        Assert.Equal(whole.Total, (await _store.CountAsync(Cancel)).Total);
    }

    [Fact]
    public async Task WeakestAsync_TiesTakeLongToCount_IsAnsweredWithoutTheirNumber()
    {
        var asking = _store.WeakestAsync(WeakestQuestion.Any, Cancel);
        await _wire.Asked.WaitAsync(Cancel);
        await PassAsync(asking);
        var page = await asking;

        Assert.Null(page.Total);
        Assert.Equal(7, page.Relationships.Count);
    }

    // whoever waits may set his clock a moment after the wire was asked
    private async Task PassAsync(Task waiting)
    {
        while (!waiting.IsCompleted)
        {
            _clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }
    }
}
