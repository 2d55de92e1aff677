using System.Collections.Immutable;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Storage.Tests.Contracts;

/// <summary>What every workspace store must do.</summary>
public abstract class WorkspaceStoreContract<THome> : IAsyncDisposable
    where THome : IStoreHome, new()
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly Exploration Fresh = new("x1", "Taliban", 1, 0, State(("a", 1, 2, true), ("b", 0.1, -1e9, false)), Noon, Noon);

    private readonly THome _home = new();

    private IWorkspaceStore Store => _home.Workspace;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _home.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task CreateAsync_New_ComesBackWhole()
    {
        await Store.CreateAsync(Fresh, Cancel);

        var kept = (await Store.ExplorationAsync("x1", Cancel))!;

        Assert.Equivalent(Fresh, kept, strict: true);
        Assert.Null(await Store.ExplorationAsync("x2", Cancel));
        Assert.Empty(await Store.StepsAsync("x1", Cancel));
        Assert.Empty(await Store.StepsAsync("x2", Cancel));
    }

    [Fact]
    public async Task CreateAsync_KnownId_IsRefused()
    {
        await Store.CreateAsync(Fresh, Cancel);

        await Assert.ThrowsAsync<InvalidRequestException>(() => Store.CreateAsync(Fresh with { Name = "Other" }, Cancel));

        Assert.Equal("Taliban", (await Store.ExplorationAsync("x1", Cancel))!.Name);
    }

    [Fact]
    public async Task AppendAsync_Step_IsKeptWithTheState()
    {
        await Store.CreateAsync(Fresh, Cancel);
        var (after, step) = Step(Fresh, State(("c", 5, 5, false)));

        Assert.True(await Store.AppendAsync(after, "s1", step, Cancel));

        using var again = Assert.IsAssignableFrom<IDisposable>(_home.AnotherWorkspace());
        var other = (IWorkspaceStore)again;
        Assert.Equivalent(after, await other.ExplorationAsync("x1", Cancel), strict: true);
        Assert.Equivalent(step, await other.StepAsync("x1", 1, Cancel), strict: true);
        Assert.Null(await other.StepAsync("x1", 2, Cancel));
        Assert.Equivalent(Fresh.State, (await other.StepAsync("x1", 1, Cancel))!.Change.Reverse().Apply(after.State), strict: true);
    }

    [Fact]
    public async Task AppendAsync_OtherVersion_IsNotKept()
    {
        await Store.CreateAsync(Fresh, Cancel);
        var (after, step) = Step(Fresh, State(("c", 5, 5, false)));
        await Store.AppendAsync(after, "s1", step, Cancel);

        Assert.False(await Store.AppendAsync(after with { Name = "Late" }, "s2", step, Cancel));

        Assert.Equal("Taliban", (await Store.ExplorationAsync("x1", Cancel))!.Name);
        Assert.False(await Store.HasStepAsync("x1", "s2", Cancel));
    }

    [Fact]
    public async Task AppendAsync_SameStepAgain_IsKeptOnce()
    {
        await Store.CreateAsync(Fresh, Cancel);
        var (after, step) = Step(Fresh, State(("c", 5, 5, false)));
        await Store.AppendAsync(after, "s1", step, Cancel);
        var (second, next) = Step(after, Fresh.State);

        Assert.False(await Store.AppendAsync(second, "s1", next, Cancel));

        Assert.True(await Store.HasStepAsync("x1", "s1", Cancel));
        Assert.Single(await Store.StepsAsync("x1", Cancel));
    }

    [Fact]
    public async Task AppendAsync_StepAfterUndo_ForgetsWhatWasUndone()
    {
        await Store.CreateAsync(Fresh, Cancel);
        var (one, first) = Step(Fresh, State(("c", 5, 5, false)));
        var (two, second) = Step(one, State(("d", 6, 6, true)));
        await Store.AppendAsync(one, "s1", first, Cancel);
        await Store.AppendAsync(two, "s2", second, Cancel);
        var undone = one with { Version = two.Version + 1 };
        Assert.True(await Store.AppendAsync(undone, "u1", null, Cancel));
        Assert.Equal(2, (await Store.StepsAsync("x1", Cancel)).Count);

        var (three, third) = Step(undone, State(("e", 7, 7, true)));
        Assert.True(await Store.AppendAsync(three, "s3", third with { Name = "Third" }, Cancel));

        Assert.Equal(["Step", "Third"], (await Store.StepsAsync("x1", Cancel)).Select(step => step.Name));
        Assert.True(await Store.HasStepAsync("x1", "u1", Cancel));
    }

    [Fact]
    public async Task AppendAsync_ALargeState_ComesBackWholeAfterEveryStepUndoAndRedo()
    {
        var shown = State([.. Enumerable.Range(0, 1_200).Select(number => ($"e{number:0000}", number * 1.25, -number * 0.5, false))]);
        var current = Fresh with { State = shown };
        await Store.CreateAsync(current, Cancel);
        var dice = new Random(6);
        for (var round = 0; round < 120; round++)
        {
            var taken = await Store.StepAsync("x1", current.Position, Cancel);
            var undone = await Store.StepAsync("x1", current.Position + 1, Cancel);
            StepRecord? step = null;
            Exploration after;
            switch (dice.Next(4))
            {
                case 0 when taken is not null:
                    after = current with { Version = current.Version + 1, Position = current.Position - 1, State = taken.Change.Reverse().Apply(current.State) };
                    break;
                case 1 when undone is not null:
                    after = current with { Version = current.Version + 1, Position = current.Position + 1, State = undone.Change.Apply(current.State) };
                    break;
                default:
                    // now and then all of them move, as a layout moves them
                    var moved = current.State.Shown.Keys.Where(_ => round % 25 == 20 || dice.Next(1_000) == 0);
                    (after, step) = Step(current, current.State with { Shown = current.State.Shown.SetItems(moved.Select(id => KeyValuePair.Create(id, new Place(round, dice.Next(100), true)))) });
                    break;
            }

            Assert.True(await Store.AppendAsync(after, $"s{round}", step, Cancel));
            current = after;
            Assert.Equal(current.State, (await Store.ExplorationAsync("x1", Cancel))!.State);
            if (round % 10 == 0)
            {
                using var other = (IDisposable)_home.AnotherWorkspace();
                Assert.Equal(current.State, (await ((IWorkspaceStore)other).ExplorationAsync("x1", Cancel))!.State);
            }
        }
    }

    [Fact]
    public async Task StepNameAsync_TellsWhatAStepIsCalled()
    {
        await Store.CreateAsync(Fresh, Cancel);
        var (after, step) = Step(Fresh, State(("c", 5, 5, false)));
        await Store.AppendAsync(after, "s1", step, Cancel);

        Assert.Equal(("Step", null, null), (await Store.StepNameAsync("x1", 1, Cancel), await Store.StepNameAsync("x1", 2, Cancel), await Store.StepNameAsync("x2", 1, Cancel)));
    }

    [Fact]
    public async Task AppendAsync_UnknownExploration_IsNotFound()
    {
        var (after, step) = Step(Fresh, Fresh.State);

        await Assert.ThrowsAsync<NotFoundException>(() => Store.AppendAsync(after, "s1", step, Cancel));
    }

    [Fact]
    public async Task AppendAsync_TwoTabsAtOnce_OneOfThemWins()
    {
        await Store.CreateAsync(Fresh, Cancel);
        var (after, step) = Step(Fresh, State(("c", 5, 5, false)));
        var other = _home.AnotherWorkspace();

        var kept = await Task.WhenAll(Enumerable.Range(0, 8).Select(number =>
            (number % 2 == 0 ? Store : other).AppendAsync(after, $"s{number}", step, Cancel)));

        Assert.Single(kept, won => won);
        Assert.Single(await Store.StepsAsync("x1", Cancel));
    }

    [Fact]
    public async Task RecentAsync_Several_NewestFirst()
    {
        foreach (var number in Enumerable.Range(1, 4))
        {
            await Store.CreateAsync(Fresh with { Id = $"x{number}", Updated = Noon.AddHours(number % 3) }, Cancel);
        }

        var recent = await Store.RecentAsync(3, Cancel);

        Assert.Equal(["x2", "x1", "x4"], recent.Select(one => one.Id));
        Assert.Equal(new ExplorationHeader("x2", "Taliban", 2, 0, Noon.AddHours(2)), recent[0]);
    }

    [Fact]
    public async Task SetAsync_Setting_IsKept()
    {
        Assert.Null(await Store.SettingAsync("author", Cancel));

        await Store.SetAsync("author", "ana", Cancel);
        await Store.SetAsync("author", "bob", Cancel);

        Assert.Equal("bob", await Store.SettingAsync("author", Cancel));
    }

    private static (Exploration After, StepRecord Step) Step(Exploration before, ExplorationState state)
    {
        var after = before with { Version = before.Version + 1, Position = before.Position + 1, State = state, Updated = before.Updated.AddMinutes(1) };
        return (after, new StepRecord(after.Position, "expand", "Step", StateChange.Between(before.State, state), new Authorship("ana", after.Updated)));
    }

    private static ExplorationState State(params (string Id, double X, double Y, bool Chosen)[] places) => new(
        places.ToImmutableSortedDictionary(place => place.Id, place => new Place(place.X, place.Y, place.Chosen), StringComparer.Ordinal),
        ImmutableSortedDictionary.Create<string, Place>(StringComparer.Ordinal).Add("hidden", new Place(3, 4)),
        ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal).Add("tie", 0.25),
        new ExplorationSettings(
            new NetworkFilter([EntityKind.Person], [Family.Covert], ["leads"], [Confidence.High], Contested: false, Unsupported: true),
            "organic", 7, places[0].Id, 1280, 800, "dark"));
}
