using GraphExplorer.Application.Files.Copying;
using Spectre.Console;

namespace GraphExplorer.Cli.Running;

/// <summary>A bar for each kind of fact that is copied.</summary>
internal sealed class CopyBars(ProgressContext progress) : IProgress<CopyProgress>
{
    private readonly Dictionary<(string, bool), ProgressTask> _bars = [];

    /// <inheritdoc/>
    public void Report(CopyProgress value)
    {
        var told = ProgressText.Of(value);
        if (!_bars.TryGetValue((value.Kind, value.Compares), out var bar))
        {
            _bars[(value.Kind, value.Compares)] = bar = progress.AddTask(told, maxValue: Math.Max(1, value.Total));
            bar.IsIndeterminate = value.Total == 0;
        }

        bar.Description = told;
        bar.Value = value.Items;
    }
}
