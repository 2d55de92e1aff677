using GraphExplorer.Application.Files;
using GraphExplorer.Cli.Running;
using Spectre.Console;

namespace GraphExplorer.Cli.Tests.Running;

public sealed class ProgressBarsTests
{
    [Fact]
    public async Task Progress_WhereSomebodyLooksOn_TellsEachPhase()
    {
        using var screen = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(screen), Interactive = InteractionSupport.Yes, Ansi = AnsiSupport.Yes });

        await console.Progress().StartAsync(async progress =>
        {
            var bars = new ProgressBars(progress);
            bars.Report(new ImportProgress(ImportPhase.Settling, "[ties].csv", 1, 1_000));
            bars.Report(new ImportProgress(ImportPhase.Checking, "[ties].csv", 0.25, 2_000));
            progress.Refresh();
            await Task.CompletedTask;
        });

        Assert.Contains("Settling 1,000", screen.ToString(), StringComparison.Ordinal);
        Assert.Contains("Checking 2,000", screen.ToString(), StringComparison.Ordinal);
    }
}
