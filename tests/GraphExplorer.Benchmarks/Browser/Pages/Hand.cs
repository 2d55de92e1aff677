using System.Diagnostics;
using Microsoft.Playwright;

namespace GraphExplorer.Benchmarks.Browser.Pages;

/// <summary>Moves the pointer and turns the wheel as a person does: 125 times a second, whether the page keeps up or not.</summary>
internal sealed class Hand(ICDPSession session)
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(8);
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private const int TurnsAWay = 60;
    private const int Notch = 20;

    /// <summary>Presses and moves round; the button stays down.</summary>
    public async Task DragAsync(Grip grip, Func<Task> begun)
    {
        await SendAsync("mouseMoved", grip.X, grip.Y, 0);
        await SendAsync("mousePressed", grip.X, grip.Y, 1);
        await begun();
        await EachStepAsync((seconds, _) =>
        {
            var (x, y) = grip.At(seconds);
            return SendAsync("mouseMoved", x, y, 1);
        });
    }

    /// <summary>Lets go.</summary>
    public Task ReleaseAsync(Grip grip) => SendAsync("mouseReleased", grip.X, grip.Y, 1);

    /// <summary>Zooms in and out about the middle.</summary>
    public async Task ZoomAsync(Grip grip, Func<Task> begun)
    {
        await SendAsync("mouseMoved", grip.ToX, grip.ToY, 0);
        await begun();
        await EachStepAsync((_, step) =>
        {
            // no two turns alike: a wheel whose turns are all alike is taken for a coarse one by some
            var turn = Notch + (step % 7);
            return WheelAsync(grip, step / TurnsAWay % 2 == 0 ? -turn : turn);
        });
    }

    private static async Task EachStepAsync(Func<double, int, Task> send)
    {
        var sent = new List<Task>();
        using var timer = new PeriodicTimer(Step);
        var since = Stopwatch.GetTimestamp();
        for (var step = 0; Stopwatch.GetElapsedTime(since) < Duration; step++)
        {
            sent.Add(send(Stopwatch.GetElapsedTime(since).TotalSeconds, step));
            await timer.WaitForNextTickAsync();
        }

        // a page that is behind answers late, and must not count as moving meanwhile
        await Task.WhenAll(sent).WaitAsync(Patience);
    }

    private async Task SendAsync(string type, double x, double y, int buttons) => await session.SendAsync("Input.dispatchMouseEvent", new Dictionary<string, object>
    {
        ["type"] = type,
        ["x"] = x,
        ["y"] = y,
        ["button"] = type == "mouseMoved" && buttons == 0 ? "none" : "left",
        ["buttons"] = type == "mouseReleased" ? 0 : buttons,
        ["clickCount"] = type == "mouseMoved" ? 0 : 1,
    });

    private async Task WheelAsync(Grip grip, double turn) => await session.SendAsync("Input.dispatchMouseEvent", new Dictionary<string, object>
    {
        ["type"] = "mouseWheel",
        ["x"] = grip.ToX,
        ["y"] = grip.ToY,
        ["deltaX"] = 0,
        ["deltaY"] = turn,
    });
}
