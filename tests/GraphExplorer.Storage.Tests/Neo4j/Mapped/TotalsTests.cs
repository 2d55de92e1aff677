using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Storage.Neo4j.Mapped.Opening;
using Microsoft.Extensions.Time.Testing;

namespace GraphExplorer.Storage.Tests.Neo4j.Mapped;

public sealed class TotalsTests
{
    private static readonly NetworkCounts Some = new(7, 9);

    private readonly FakeTimeProvider _clock = new();
    private readonly Totals _totals;
    private readonly TaskCompletionSource<NetworkCounts> _counting = new();
    private int _counted;

    public TotalsTests() => _totals = new Totals(_clock);

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

    [Fact]
    public async Task Total_ThatIsSoonThere_IsGivenToWhoeverCanDoWithout()
    {
        var asked = SoonAsync(change: 1);
        _counting.SetResult(Some);

        Assert.Equal(Some, await asked);
        Assert.Equal(Some, await SoonAsync(change: 1));
        Assert.Equal(1, _counted);
    }

    [Fact]
    public async Task Total_ThatTakesLong_IsDoneWithoutUntilItIsThere()
    {
        var first = SoonAsync(change: 1);
        _clock.Advance(Totals.Patience);
        Assert.Null(await first);
        Assert.Null(await SoonAsync(change: 1));

        _counting.SetResult(Some);

        Assert.Equal(Some, await SoonAsync(change: 1));
        Assert.Equal(1, _counted);
    }

    [Fact]
    public async Task Total_ThatTookLong_IsNotCountedAgainForAnotherChangeUntilTheServerHasRested()
    {
        var first = SoonAsync(change: 1);
        _clock.Advance(Totals.Patience);
        await first;
        _counting.SetException(new StoreRefusedException("It did not answer within 90 seconds.", "Ask for less at once."));

        Assert.Null(await SoonAsync(change: 1));
        Assert.Null(await SoonAsync(change: 2));
        Assert.Equal(1, _counted);
        _clock.Advance(Totals.Rest);
        await Assert.ThrowsAsync<StoreRefusedException>(() => SoonAsync(change: 2));
        Assert.Equal(2, _counted);
    }

    [Fact]
    public async Task Total_RefusedAtOnce_IsTold()
    {
        _counting.SetException(new StoreRefusedException("Nobody answers.", "Start it.") { IsAway = true });

        await Assert.ThrowsAsync<StoreRefusedException>(() => SoonAsync(change: 1));
    }

    private Task<NetworkCounts> AskAsync(long change, CancellationToken? cancel = null) => _totals.OfAsync("", change, CountAsync, cancel ?? Cancel);

    private Task<NetworkCounts?> SoonAsync(long change) => _totals.SoonAsync("", change, CountAsync, Cancel);

    private Task<NetworkCounts> CountAsync()
    {
        _counted++;
        return _counting.Task;
    }
}
