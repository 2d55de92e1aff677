using GraphExplorer.Application.Files;
using GraphExplorer.Application.Files.Copying;
using GraphExplorer.Cli.Running;
using Microsoft.Extensions.Time.Testing;

namespace GraphExplorer.Cli.Tests.Running;

public sealed class ProgressLinesTests
{
    private readonly FakeTimeProvider _clock = new();

    private static TimeSpan Moment => TimeSpan.FromSeconds(1);

    [Fact]
    public async Task FollowAsync_WhereNobodyLooksOn_TellsALineNowAndThenAndNoneAfterwards()
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var terminal = new Terminal(output, errors, _clock);

        await terminal.FollowAsync("Importing", (IProgress<ImportProgress> progress) =>
        {
            _clock.Advance(ProgressLines<ImportProgress>.Every - Moment);
            Assert.Empty(errors.ToString());
            _clock.Advance(Moment);
            progress.Report(new ImportProgress(ImportPhase.Writing, "old.csv", 0.1, 1_000));
            progress.Report(new ImportProgress(ImportPhase.Writing, "ties.csv", 0.254, 12_000));
            _clock.Advance(ProgressLines<ImportProgress>.Every);
            return Task.FromResult(true);
        });
        _clock.Advance(ProgressLines<ImportProgress>.Every);

        Assert.Equal(["Importing, 10 s so far.", "Writing 12,000 (25 % of ties.csv), 20 s so far."], Lines(errors));
        Assert.Empty(output.ToString());
    }

    [Fact]
    public async Task FollowAsync_OfACopy_TellsHowManyThereAreWhereThatIsKnown()
    {
        using var errors = new StringWriter();

        await new Terminal(TextWriter.Null, errors, _clock).FollowAsync("Copying", (IProgress<CopyProgress> progress) =>
        {
            progress.Report(new CopyProgress("claims", Compares: false, 5_000, 20_000));
            _clock.Advance(ProgressLines<CopyProgress>.Every);
            progress.Report(new CopyProgress("claims", Compares: true, 10_000, 0));
            _clock.Advance(ProgressLines<CopyProgress>.Every);
            return Task.FromResult(true);
        });

        Assert.Equal(["Copying 5,000 claims of 20,000, 10 s so far.", "Comparing 10,000 claims, 20 s so far."], Lines(errors));
    }

    [Theory]
    [InlineData("Seeding", "seed")]
    [InlineData("Importing", "import", "FOLDER/ties.csv")]
    [InlineData("Copying", "copy", "--from", "sqlite:FOLDER/data/network.db", "--to", "sqlite:FOLDER/other.db")]
    [InlineData("Checking", "check")]
    public async Task Command_ThatMayTakeAWhile_TellsProgressToTheErrorsOnly(string doing, params string[] words)
    {
        using var shell = new Shell { Clock = new HurriedClock() };
        await shell.WriteAsync("ties.csv", "from,type,to\nDockers,rival,NATO\n");
        await shell.RunAsync("seed");

        var (exit, output, errors) = await shell.RunAsync([.. words.Select(word => word.Replace("FOLDER", shell.PathOf(""), StringComparison.Ordinal))]);

        Assert.Equal((0, $"{doing}, 10 s so far.{Environment.NewLine}"), (exit, errors));
        Assert.NotEmpty(output);
        Assert.DoesNotContain("so far", output, StringComparison.Ordinal);
    }

    private static string[] Lines(StringWriter written) => written.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A clock by which every timer is due once, as soon as it is set.</summary>
    private sealed class HurriedClock : FakeTimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = base.CreateTimer(callback, state, dueTime, period);
            Advance(dueTime);
            return timer;
        }
    }
}
