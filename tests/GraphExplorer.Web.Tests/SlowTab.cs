using Microsoft.JSInterop;

namespace GraphExplorer.Web.Tests;

/// <summary>A browser that takes its time to open a canvas, and writes down what is asked of the canvas then.</summary>
public sealed class SlowTab : IJSRuntime, IJSObjectReference
{
    /// <summary>Ends when the canvas is open.</summary>
    public TaskCompletionSource Opening { get; } = new();

    /// <summary>What was called on the canvas, with the first argument.</summary>
    public List<string> Calls { get; } = [];

    public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => InvokeAsync<TValue>(identifier, default, args);

    public async ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args)
    {
        object? given = null;
        if (identifier == "openCanvas")
        {
            await Opening.Task.WaitAsync(cancellationToken);
            given = new Opened(Calls);
        }

        return (TValue)(given ?? (typeof(TValue) == typeof(IJSObjectReference) ? this : default(TValue)))!;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private sealed class Opened(List<string> calls) : IJSObjectReference
    {
        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => InvokeAsync<TValue>(identifier, default, args);

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args)
        {
            calls.Add(args is [var first, ..] ? $"{identifier} {first}" : identifier);
            return ValueTask.FromResult(default(TValue)!);
        }

        public ValueTask DisposeAsync()
        {
            calls.Add("released");
            return ValueTask.CompletedTask;
        }
    }
}
