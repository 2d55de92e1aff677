using GraphExplorer.Application.Files;
using Spectre.Console;

namespace GraphExplorer.Cli.Running;

/// <summary>A bar for each phase of an import.</summary>
internal sealed class ProgressBars(ProgressContext progress) : IProgress<ImportProgress>
{
    private readonly Dictionary<ImportPhase, ProgressTask> _bars = [];

    /// <inheritdoc/>
    public void Report(ImportProgress value)
    {
        var told = ProgressText.Of(value);
        if (!_bars.TryGetValue(value.Phase, out var bar))
        {
            _bars[value.Phase] = bar = progress.AddTask(told, maxValue: 1);
        }

        bar.Description = told;
        bar.Value = value.Part;
    }
}
