using System.Text.Json;
using GraphExplorer.Web.Canvas;

namespace GraphExplorer.Web.Tests;

/// <summary>A canvas that writes down what it is asked.</summary>
public sealed class WrittenCanvas : ICanvasCommands
{
    public List<string> Steps { get; } = [];

    public List<string> Selected { get; } = [];

    public List<string> Highlighted { get; } = [];

    public List<long> Followed { get; } = [];

    public int Reloads { get; private set; }

    public Task SelectAsync(IReadOnlyList<string> entities, IReadOnlyList<string> relationships, bool reveal) =>
        Write(() => Selected.Add(string.Join(",", entities.Concat(relationships))));

    public Task StepAsync(string kind, object arguments) => Write(() => Steps.Add($"{kind} {JsonSerializer.Serialize(arguments, JsonSerializerOptions.Web)}"));

    public Task UndoAsync() => Write(() => Steps.Add("undo"));

    public Task RedoAsync() => Write(() => Steps.Add("redo"));

    public Task FitAsync() => Task.CompletedTask;

    public Task ZoomByAsync(double factor) => Task.CompletedTask;

    public Task SetThemeAsync(string theme) => Task.CompletedTask;

    public Task ReloadAsync() => Write(() => Reloads++);

    public Task HideSelectedAsync() => Write(() => Steps.Add("hide selected"));

    public Task StopAsync() => Write(() => Steps.Add("stop"));

    public Task FollowAsync(long version) => Write(() => Followed.Add(version));

    public Task OpenAsync(string address) => Task.CompletedTask;

    public Task InsetAsync(double right) => Task.CompletedTask;

    public Task HighlightAsync(IReadOnlyList<string> relationships) => Write(() =>
    {
        Highlighted.Clear();
        Highlighted.AddRange(relationships);
    });

    public Task<CanvasSize> ViewportAsync() => Task.FromResult(new CanvasSize(1280, 676));

    private static Task Write(Action write)
    {
        write();
        return Task.CompletedTask;
    }
}
