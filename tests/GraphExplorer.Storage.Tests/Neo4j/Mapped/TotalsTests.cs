using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Mapped.Opening;

namespace GraphExplorer.Storage.Tests.Neo4j.Mapped;

public sealed class TotalsTests
{
    private readonly Totals _totals = new();
    private readonly TaskCompletionSource<NetworkCounts> _counting = new();
    private int _counted;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Total_AskedForWhileItIsCounted_IsCountedOnceForAll()
    {
        var (first, second) = (AskAsync(change: 1), AskAsync(change: 1));
        _counting.SetResult(new NetworkCounts(7, 9));

        Assert.Equal([new NetworkCounts(7, 9), new NetworkCounts(7, 9)], await Task.WhenAll(first, second));
        Assert.Equal(1, _counted);
    }

    [Fact]
    public async Task Total_WhoeverAskedFirstLeaves_IsCountedForTheOthers()
    {
        using var leaving = new CancellationTokenSource();
        var first = AskAsync(change: 1, leaving.Token);
        var second = AskAsync(change: 1);

        await leaving.CancelAsync();
        _counting.SetResult(new NetworkCounts(7, 9));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Equal(7, (await second).Entities);
    }

    [Fact]
    public async Task Total_OfAnotherChangeOrAfterAFault_IsCountedAnew()
    {
        _counting.SetException(new InvalidOperationException("Too slow."));
        await Assert.ThrowsAsync<InvalidOperationException>(() => AskAsync(change: 1));
        await Assert.ThrowsAsync<InvalidOperationException>(() => AskAsync(change: 1));
        await Assert.ThrowsAsync<InvalidOperationException>(() => AskAsync(change: 2));

        Assert.Equal(3, _counted);
    }

    private Task<NetworkCounts> AskAsync(long change, CancellationToken? cancel = null) => _totals.OfAsync(
        "",
        change,
        () =>
        {
            _counted++;
            return _counting.Task;
        },
        cancel ?? Cancel);
}
