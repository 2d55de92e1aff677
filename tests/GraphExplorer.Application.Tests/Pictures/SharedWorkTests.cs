using GraphExplorer.Application.Pictures;

namespace GraphExplorer.Application.Tests.Pictures;

public sealed class SharedWorkTests : IDisposable
{
    private readonly SharedWork<object> shared = new();
    private readonly TaskCompletionSource<CancellationToken> begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ManualResetEventSlim gate = new();
    private int times;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => gate.Dispose();

    [Fact]
    public async Task SameWork_AskedForAtTheSameTime_IsDoneOnce()
    {
        var first = shared.RunAsync("same", Work, Cancel);
        await begun.Task.WaitAsync(Cancel);
        var second = shared.RunAsync("same", Work, Cancel);
        var other = shared.RunAsync("other", _ => "other", Cancel);

        Assert.Equal("other", await other);
        gate.Set();

        Assert.Same(await first, await second);
        Assert.Equal(1, times);
    }

    [Fact]
    public async Task Work_ThatOneLeaves_GoesOnForTheOther()
    {
        using var leaves = new CancellationTokenSource();
        var first = shared.RunAsync("same", Work, leaves.Token);
        var stopped = await begun.Task.WaitAsync(Cancel);
        var second = shared.RunAsync("same", Work, Cancel);

        await leaves.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first.WaitAsync(Cancel));

        Assert.False(stopped.IsCancellationRequested);
        gate.Set();
        await second;
        Assert.Equal(1, times);
    }

    [Fact]
    public async Task Work_ThatNobodyWaitsForAnyMore_IsStopped_AndBegunAnewForTheNext()
    {
        using var leave = new CancellationTokenSource();
        Task[] both = [shared.RunAsync("same", Work, leave.Token), shared.RunAsync("same", Work, leave.Token)];
        var stopped = await begun.Task.WaitAsync(Cancel);

        await leave.CancelAsync();
        foreach (var one in both)
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one.WaitAsync(Cancel));
        }

        Assert.True(stopped.IsCancellationRequested);
        gate.Set();
        Assert.NotNull(await shared.RunAsync("same", Work, Cancel));
        Assert.Equal(2, times);
    }

    [Fact]
    public async Task Fault_IsToldToAllWhoWait_AndNotKept()
    {
        Task[] both = [shared.RunAsync("same", Fail, Cancel), shared.RunAsync("same", Fail, Cancel)];
        gate.Set();

        await Assert.ThrowsAsync<InvalidOperationException>(() => both[0]);
        await Assert.ThrowsAsync<InvalidOperationException>(() => both[1]);
        Assert.Equal(1, times);
        Assert.NotNull(await shared.RunAsync("same", Work, Cancel));
    }

    private object Work(CancellationToken stop)
    {
        Interlocked.Increment(ref times);
        begun.TrySetResult(stop);
        gate.Wait(stop);
        return new object();
    }

    private object Fail(CancellationToken stop)
    {
        Work(stop);
        throw new InvalidOperationException("It does not work.");
    }
}
