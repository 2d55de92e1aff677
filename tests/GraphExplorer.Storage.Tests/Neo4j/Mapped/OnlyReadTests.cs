using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Tests.Samples;
using static GraphExplorer.Storage.Tests.Neo4j.Mapped.Harbour;

namespace GraphExplorer.Storage.Tests.Neo4j.Mapped;

[Collection(Neo4jTests.Name)]
public sealed class OnlyReadTests : IAsyncLifetime
{
    private static readonly Authorship By = new("somebody", new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    private ForeignHome _home = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _home = await MadeAsync();

    public ValueTask DisposeAsync() => _home?.DisposeAsync() ?? ValueTask.CompletedTask;

    [Fact]
    public async Task EveryQuestionAndEveryWrite_LeaveTheDatabaseAsItIs()
    {
        await _home.OwnerAsync("CREATE CONSTRAINT theirs IF NOT EXISTS FOR (n:Human) REQUIRE n.passport IS UNIQUE");
        await _home.OwnerAsync("CREATE INDEX theirs_too IF NOT EXISTS FOR (n:Firm) ON (n.reg)");
        var (content, transaction) = (await _home.ContentAsync(), await _home.LastTransactionAsync());
        var database = _home.Database();

        await database.SketchAsync(Cancel);
        await database.TryAsync(Mapping, Cancel);
        Assert.Empty(await database.UseAsync(Mapping, _ => Task.CompletedTask, Cancel));
        var unasked = await EveryQuestion.AskAsync(_home.Store(Mapping), Ada, Quay, $"{Ada}~part-of~{Dock}");
        await TryToWriteAsync(_home.Store(Mapping));

        Assert.Empty(unasked);
        Assert.Equal(content, await _home.ContentAsync());
        Assert.Equal(transaction, await _home.LastTransactionAsync());
    }

    [Fact]
    public async Task UnknownIds_AreToldAsByTheOtherStores()
    {
        var store = _home.Store(Mapping);

        var focus = await Assert.ThrowsAsync<NotFoundException>(() => store.AskAsync(new NetworkQuestion("Human:nobody", 1, NetworkFilter.None), Cancel));

        Assert.Equal("There is no entity with the id Human:nobody.", focus.Cause);
        await Assert.ThrowsAsync<NotFoundException>(() => store.PathAsync(Ada, "nobody", 3, Cancel));
        await Assert.ThrowsAsync<NotFoundException>(() => store.NeighbourCountsAsync("Human:' OR true //", [], Cancel));
        await Assert.ThrowsAsync<InvalidRequestException>(() => store.WeakestAsync(WeakestQuestion.Any with { After = "no cursor of ours" }, Cancel));
    }

    [Fact]
    public async Task Restored_WithOtherElementIds_KeepsItsIds()
    {
        var (elements, ids) = (await ElementsAsync(), await IdsAsync());

        // what is deleted leaves its element id to be given again: the nodes stay, as nothing, until others are there
        await _home.OwnerAsync("MATCH ()-[r]->() DELETE r");
        await _home.OwnerAsync("MATCH (n) REMOVE n:$(labels(n)) SET n = {gone: true}");
        await FillAsync(_home);
        await _home.OwnerAsync("MATCH (n {gone: true}) DELETE n");

        Assert.Empty(elements.Intersect(await ElementsAsync()));
        Assert.Equal(ids, await IdsAsync());
        Assert.Equal(2, (await _home.Store(Mapping).RelationshipAsync($"{Ada}~part-of~{Dock}", Cancel))!.Recorded.Total);
    }

    [Fact]
    public async Task Filters_KeepWhatPasses()
    {
        var store = _home.Store(Mapping);

        async Task<string> TypesAsync(NetworkFilter filter) => string.Join(
            ' ', (await store.AskAsync(new NetworkQuestion(null, 1, filter), Cancel)).Relationships.Select(tie => tie.Relationship.Type).Order(StringComparer.Ordinal));

        Assert.Equal("owns part-of", await TypesAsync(NetworkFilter.None with { Kinds = [EntityKind.Organization] }));
        Assert.Equal("seen-at", await TypesAsync(NetworkFilter.None with { Kinds = [EntityKind.Event] }));
        Assert.Equal("part-of", await TypesAsync(NetworkFilter.None with { Types = ["part-of"] }));
        Assert.Equal("", await TypesAsync(NetworkFilter.None with { Confidences = [Confidence.High] }));
        Assert.Equal("ally ally ally owns part-of seen-at seen-at", await TypesAsync(NetworkFilter.None with { Confidences = [Confidence.Unassessed], Contested = false }));
        Assert.Equal("", await TypesAsync(NetworkFilter.None with { Contested = true }));
    }

    private static async Task TryToWriteAsync(INetworkStore store)
    {
        Assert.NotNull(store.ReadOnlyBecause);
        var facts = new Facts();
        facts.Body("New");
        var review = new Review("r", $"{Ada}~part-of~{Dock}", null, Verdict.Flag, null, null, "because", By);
        var refused = await Assert.ThrowsAsync<InvalidRequestException>(() => store.RecordAsync(facts.Batch, By, Cancel));
        Assert.Contains(store.ReadOnlyBecause, refused.Cause, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidRequestException>(() => store.ReviewAsync(review, Cancel));
    }

    private async Task<IReadOnlyList<string>> ElementsAsync() =>
        [.. (await _home.OwnerAsync("MATCH (n) RETURN elementId(n)")).Select(row => row.Text(0))];

    private async Task<string> IdsAsync()
    {
        var store = _home.Store(Mapping);
        var entities = await store.ReadEntitiesAsync(Cancel).Select(entity => entity.Id).ToListAsync(Cancel);
        var ties = await store.ReadRelationshipsAsync(Cancel).Select(tie => tie.Relationship.Id).ToListAsync(Cancel);
        return string.Join('\n', entities.Concat(ties.Order(StringComparer.Ordinal)));
    }
}
