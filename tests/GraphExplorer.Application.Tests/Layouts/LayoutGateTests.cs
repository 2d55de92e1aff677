using GraphExplorer.Application.Explorations;
using GraphExplorer.Application.Explorations.Steps;
using GraphExplorer.Application.Parts;
using GraphExplorer.Application.Pictures;
using GraphExplorer.Application.Progress;
using GraphExplorer.Application.Questions;
using GraphExplorer.Scenes;

namespace GraphExplorer.Application.Tests.Layouts;

/// <summary>Large layouts wait for each other, whether a step or a question asks for them; nobody else waits for them.</summary>
public sealed class LayoutGateTests
{
    private static readonly NetworkRequest Large = NetworkRequest.Whole with { Part = new PartAround(PartKind.Component, "hub"), Limit = 2_000 };
    private static readonly NetworkRequest Small = NetworkRequest.Whole with { Part = new PartAround(PartKind.Component, "one") };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task LargeLayouts_OfStepsAndQuestions_AreMadeTwoAtOnce_AndASmallOneDoesNotWait()
    {
        using var temporary = await HubNetwork.StoredAsync(1_100);
        string[] large = [await OpenAsync(temporary, Large), await OpenAsync(temporary, Large), await OpenAsync(temporary, Large)];
        var small = await OpenAsync(temporary, Small);
        using var held = new Held();

        Task[] layouts =
        [
            .. large.Select(id => temporary.Get<TakeStep>().RunAsync(id, new Arrange("1", "organic", 1600, 900, Seed: 7), "tester", held.Listener(), Cancel)),
            temporary.Get<ArrangeQuestion>().RunAsync(Large, ArrangementRequest.Default with { Seed = 8 }, held.Listener(), Cancel),
        ];
        try
        {
            await held.BegunAsync(2);
            await temporary.Get<TakeStep>().RunAsync(small, new Arrange("1", "concentric", 1600, 900), "tester", null, Cancel).WaitAsync(TimeSpan.FromMinutes(1), Cancel);
            await Task.Delay(TimeSpan.FromSeconds(1), Cancel);

            Assert.Equal(2, held.Begun);
        }
        finally
        {
            held.LetGo();
            await Task.WhenAll(layouts);
        }

        Assert.Equal(4, held.Begun);
    }

    [Fact]
    public async Task LargeLayout_ThatWaitsAndIsStopped_LeavesTheQueue()
    {
        using var temporary = await HubNetwork.StoredAsync(1_100);
        string[] large = [await OpenAsync(temporary, Large), await OpenAsync(temporary, Large), await OpenAsync(temporary, Large)];
        using var held = new Held();
        using var stop = new CancellationTokenSource();

        Task[] layouts = [.. large.Take(2).Select(id => temporary.Get<TakeStep>().RunAsync(id, new Arrange("1", "organic", 1600, 900, Seed: 7), "tester", held.Listener(), Cancel))];
        try
        {
            await held.BegunAsync(2);
            var waiting = temporary.Get<TakeStep>().RunAsync(large[2], new Arrange("1", "organic", 1600, 900, Seed: 7), "tester", held.Listener(), stop.Token);
            await stop.CancelAsync();

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.WaitAsync(TimeSpan.FromMinutes(1), Cancel));
        }
        finally
        {
            held.LetGo();
            await Task.WhenAll(layouts);
        }

        Assert.Equal(2, held.Begun);
    }

    [Fact]
    public async Task EntitiesBroughtIn_TellHowFarTheirPlacingHasCome()
    {
        using var temporary = await HubNetwork.StoredAsync();
        var id = await HubNetwork.ExploreAsync(temporary, Enumerable.Range(0, 200).Select(leaf => $"leaf{leaf}").Append("hub"));
        using var held = new Held();
        held.LetGo();
        var listener = held.Listener();

        await temporary.Get<TakeStep>().RunAsync(id, new Expand("1", "hub", null), "tester", listener, Cancel);

        Assert.Contains(listener.Shares, share => share is > 0 and < 1);
        Assert.Equal(listener.Shares.Order(), listener.Shares);
    }

    private static async Task<string> OpenAsync(TemporaryStore temporary, NetworkRequest request) =>
        (await temporary.Get<OpenExploration>().RunAsync(request, ArrangementRequest.Default, null, Cancel)).Id;

    /// <summary>Holds every layout at its first sign of life, until all are let go.</summary>
    private sealed class Held : IDisposable
    {
        private readonly ManualResetEventSlim gate = new();
        private int begun;

        public int Begun => Volatile.Read(ref begun);

        public Layout Listener() => new(this);

        public void LetGo() => gate.Set();

        public async Task BegunAsync(int layouts)
        {
            while (Begun < layouts)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(10), Cancel);
            }
        }

        public void Dispose() => gate.Dispose();

        public sealed class Layout(Held held) : IProgress<WorkProgress>
        {
            private int told;

            public List<double> Shares { get; } = [];

            public void Report(WorkProgress value)
            {
                if (value is not { Phase: WorkPhase.LayingOut, Share: { } share })
                {
                    return;
                }

                lock (Shares)
                {
                    Shares.Add(share);
                }

                if (Interlocked.Exchange(ref told, 1) == 0)
                {
                    Interlocked.Increment(ref held.begun);
                    held.gate.Wait();
                }
            }
        }
    }
}
