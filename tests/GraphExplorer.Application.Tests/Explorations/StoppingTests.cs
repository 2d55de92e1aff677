using GraphExplorer.Application.Explorations;
using GraphExplorer.Application.Explorations.Steps;
using GraphExplorer.Application.Pictures;
using GraphExplorer.Application.Progress;
using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Scenes;

namespace GraphExplorer.Application.Tests.Explorations;

/// <summary>Work that is stopped ends where it is done, and leaves everything as it was.</summary>
public sealed class StoppingTests
{
    // another seed than the one whose picture somebody composed
    private static readonly ArrangementRequest Organic = ArrangementRequest.Default with { Seed = 5 };

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Layout_ThatIsStopped_EndsWithinTheLayoutAndChangesNothing()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var before = await OpenAsync(temporary);
        using var stop = new CancellationTokenSource();
        var heard = new Heard(progress => progress.Share is > 0, stop.Cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            temporary.Get<TakeStep>().RunAsync(before.Id, new Arrange("1", "organic", 1600, 900, Seed: 7), "tester", heard, stop.Token));

        Assert.InRange(heard.Furthest, 0.001, 0.999);
        Assert.Equal((before.Version, before.State), await StandAsync(temporary, before.Id));
    }

    [Fact]
    public async Task Layout_ThatANewerStepOvertakes_IsDropped_AndTheNewerIsTaken()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var before = await OpenAsync(temporary);
        var entity = before.State.Shown.Keys.First();
        Task<ExplorationAnswer>? newer = null;
        var heard = new Heard(progress => progress.Share is > 0, () => newer = StepAsync(temporary, before.Id, new Hide("2", [entity])));

        var dropped = await temporary.Get<TakeStep>().RunAsync(before.Id, new Arrange("1", "organic", 1600, 900, Seed: 7), "tester", heard, Cancel);
        var taken = await newer!;

        Assert.Equal("The layout was dropped: another step came before it was done.", dropped.Said);
        Assert.StartsWith("Hide", taken.Undo, StringComparison.Ordinal);
        Assert.Equal((2L, 1, Organic.Seed), (taken.Version, taken.Position, taken.Seed));
        Assert.InRange(heard.Furthest, 0.001, 0.999);
    }

    [Fact]
    public async Task Layout_ThatIsKeptWhenANewerStepComes_IsToldOfAsTaken()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var before = await OpenAsync(temporary);
        var entity = before.State.Shown.Keys.First();
        Task<ExplorationAnswer>? newer = null;
        temporary.Get<ExplorationFeed>().Changed += (_, _) => newer ??= StepAsync(temporary, before.Id, new Hide("2", [entity]));

        var kept = await StepAsync(temporary, before.Id, new Arrange("1", "organic", 1600, 900, Seed: 7));
        var taken = await newer!;

        Assert.NotEqual("The layout was dropped: another step came before it was done.", kept.Said);
        Assert.Equal((2L, 7), (kept.Version, kept.Seed));
        Assert.Equal(3L, taken.Version);
    }

    [Fact]
    public async Task Undo_OfAStepThatWasNotTaken_TakesNothingBack()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var before = await OpenAsync(temporary);
        var entity = before.State.Shown.Keys.First();
        await StepAsync(temporary, before.Id, new Hide("1", [entity]));

        var nothing = await StepAsync(temporary, before.Id, new Undo("2", Of: "never came"));
        var undone = await StepAsync(temporary, before.Id, new Undo("3", Of: "1"));

        Assert.Equal((2L, "The layout was dropped."), (nothing.Version, nothing.Said));
        Assert.Equal(3L, undone.Version);
        Assert.StartsWith("Undone: Hide", undone.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Layout_WhileTheThemeIsChanged_GoesOn()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        var before = await OpenAsync(temporary);
        Task<ExplorationAnswer>? theme = null;
        var heard = new Heard(progress => progress.Share is > 0, () => theme = StepAsync(temporary, before.Id, new ChooseTheme("2", "dark")));

        await temporary.Get<TakeStep>().RunAsync(before.Id, new Arrange("1", "organic", 1600, 900, Seed: 7), "tester", heard, Cancel);

        Assert.Equal((3L, "dark", 7), await theme! is var after ? (after.Version, after.Theme, after.Seed) : default);
    }

    [Fact]
    public async Task Question_ThatIsStopped_EndsWithinItsLayout()
    {
        using var temporary = await TemporaryStore.SeededAsync();
        using var stop = new CancellationTokenSource();
        var heard = new Heard(progress => progress is { Phase: WorkPhase.LayingOut, Share: > 0 }, stop.Cancel);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => temporary.Get<ArrangeQuestion>().RunAsync(NetworkRequest.Whole, Organic, heard, stop.Token));

        Assert.InRange(heard.Furthest, 0.001, 0.999);
        Assert.Equal([WorkPhase.Reading, WorkPhase.LayingOut], heard.Phases);
    }

    [Theory]
    [InlineData(PictureFormat.Svg)]
    [InlineData(PictureFormat.Png)]
    public async Task Export_ThatIsStopped_EndsWhileItDrawsAndWritesNothing(PictureFormat format)
    {
        using var temporary = await TemporaryStore.SeededAsync();
        using var stop = new CancellationTokenSource();
        var heard = new Heard(progress => progress is { Phase: WorkPhase.Drawing, Share: > 0 }, stop.Cancel);
        var request = new ExportRequest(new PictureRequest(null, NetworkRequest.Whole, ArrangementRequest.Default), format, null, SceneTheme.Light);
        using var into = new MemoryStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => temporary.Get<ExportPicture>().RunAsync(request, into, heard, stop.Token));

        Assert.InRange(heard.Furthest, 0.001, 0.999);
        Assert.Equal(0, into.Length);
    }

    private static async Task<Exploration> OpenAsync(TemporaryStore temporary)
    {
        var opened = await temporary.Get<OpenExploration>().RunAsync(NetworkRequest.Whole, Organic, null, Cancel);
        return await temporary.Get<ShowExploration>().FindAsync(opened.Id, Cancel);
    }

    private static async Task<(long Version, ExplorationState State)> StandAsync(TemporaryStore temporary, string id) =>
        await temporary.Get<ShowExploration>().FindAsync(id, Cancel) is var now ? (now.Version, now.State) : default;

    private static Task<ExplorationAnswer> StepAsync(TemporaryStore temporary, string id, Step step) =>
        temporary.Get<TakeStep>().RunAsync(id, step, "tester", null, Cancel);

    /// <summary>Hears progress on the thread that makes it, and does something once, at the moment that a test waits for.</summary>
    private sealed class Heard(Func<WorkProgress, bool> isMoment, Action act) : IProgress<WorkProgress>
    {
        private readonly Lock gate = new();
        private bool acted;

        public double Furthest { get; private set; }

        public List<WorkPhase> Phases { get; } = [];

        public void Report(WorkProgress value)
        {
            lock (gate)
            {
                Furthest = value.Share ?? 0;
                if (Phases.LastOrDefault((WorkPhase)(-1)) != value.Phase)
                {
                    Phases.Add(value.Phase);
                }

                if (!acted && isMoment(value))
                {
                    acted = true;
                    act();
                }
            }
        }
    }
}
