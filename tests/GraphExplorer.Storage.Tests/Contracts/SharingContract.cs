using GraphExplorer.Domain.Networks;
using static GraphExplorer.Storage.Tests.Samples.SampleTypes;

namespace GraphExplorer.Storage.Tests.Contracts;

/// <summary>Several callers and several processes at once, and callers that give up.</summary>
public abstract class SharingContract<THome> : NetworkStoreContract<THome>
    where THome : IStoreHome, new()
{
    [Fact]
    public async Task ChangeAsync_AnotherProcessWrote_IsNoticed()
    {
        await RecordAsync();
        var before = await Store.ChangeAsync(Cancel);
        Facts.Said(Facts.Body("A"), Rival, Facts.Body("B"));

        await Home.AnotherNetwork().RecordAsync(Facts.Batch, Now, Cancel);

        Assert.True(await Store.ChangeAsync(Cancel) > before);
        Assert.Equal(2, (await AskAsync()).Entities.Count);
    }

    [Fact]
    public async Task RecordAsync_TwoProcessesAtOnce_BothAreKept()
    {
        await RecordAsync();
        var other = Home.AnotherNetwork();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => (number % 2 == 0 ? Store : other).RecordAsync(
            new() { Entities = [Facts.Body($"E{number}")] }, Now, Cancel)));

        Assert.Equal(20, (await Store.CountAsync(Cancel)).Entities);
        Assert.Equal(20, (await other.CountAsync(Cancel)).Entities);
        Assert.Equal(21, await Store.ChangeAsync(Cancel));
    }

    [Fact]
    public async Task AskAsync_ManyAtOnceWhileWriting_SeeWholeStates()
    {
        var bodies = Enumerable.Range(0, 12).Select(number => Facts.Body($"E{number}")).ToList();
        await RecordAsync();
        var writing = Task.Run(
            async () =>
            {
                foreach (var (one, other) in bodies.Zip(bodies.Skip(1)))
                {
                    await RecordAsync(new() { Relationships = [Domain.Relationships.Relationship.Of(one.Id, Rival, other.Id), Domain.Relationships.Relationship.Of(one.Id, Ally, other.Id)] });
                }
            },
            Cancel);

        do
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => AskAsync()));
            Assert.All(answers, network => Assert.True(network.Total.Relationships % 2 == 0 && network.Relationships.Count == network.Total.Relationships));
        }
        while (!writing.IsCompleted);

        await writing;
        Assert.Equal(22, (await AskAsync()).Total.Relationships);
    }

    [Fact]
    public async Task AnyOperation_CancelledBefore_ThrowsAndChangesNothing()
    {
        await RecordAsync();
        var change = await Store.ChangeAsync(Cancel);
        var given = new CancellationToken(canceled: true);
        Facts.Body("A");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.RecordAsync(Facts.Batch, Now, given));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.AskAsync(new NetworkQuestion(null, 1, NetworkFilter.None), given));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.SearchAsync("a", 5, given));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await Store.ReadEntitiesAsync(given).ToListAsync(Cancel));

        Assert.Equal(change, await Store.ChangeAsync(Cancel));
    }

    [Fact]
    public async Task RecordAsync_CancelledInTheMiddle_KeepsNothingOfIt()
    {
        await RecordAsync();
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        var batch = new Domain.Stores.FactBatch { Entities = new CancellingList(Facts.Body("A"), 2_000, giveUp) };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.RecordAsync(batch, Now, giveUp.Token));

        Assert.Equal(0, (await Store.CountAsync(Cancel)).Entities);
        Assert.Equal(1, await Store.ChangeAsync(Cancel));
    }
}
