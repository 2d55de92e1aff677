using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Benchmarks.Sessions.Circuits;

/// <summary>A circuit as a browser holds it, without a browser: what is rendered is acknowledged, what is asked is answered.</summary>
internal sealed class HeldCircuit : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly LoadedPage page;
    private readonly HubConnection connection;
    private readonly Func<BrowserCall, string> answer;
    private readonly ConcurrentDictionary<string, TaskCompletionSource> called = new(StringComparer.Ordinal);
    private (byte[] Text, TaskCompletionSource Seen)? expected;
    private string id = "";
    private long objects;
    private long calls;

    private HeldCircuit(LoadedPage page, Func<BrowserCall, string> answer)
    {
        (this.page, this.answer) = (page, answer);
        var builder = new HubConnectionBuilder().WithUrl(new Uri(page.Address, "/_blazor"), HttpTransportType.WebSockets);
        builder.Services.AddSingleton<IHubProtocol, BlazorPack>();
        connection = builder.Build();
        connection.On<long, byte[]>("JS.RenderBatch", OnRenderedAsync);
        connection.On<long, string, string, int, long, int>("JS.BeginInvokeJS", OnCalledAsync);
        connection.On<string, bool, string>("JS.EndInvokeDotNet", OnAnswered);
        connection.On<string>("JS.Error", message => Fail(new InvalidOperationException($"The circuit ended: {message}")));
        connection.On<int, string>("JS.AttachComponent", (_, _) => { });
        connection.On<string>("JS.EndUpdateRootComponents", _ => { });
        connection.Closed += fault => Task.Run(() => Fail(fault ?? new InvalidOperationException("The circuit was closed.")));
    }

    /// <summary>Begins it.</summary>
    /// <param name="page">The page that it makes live.</param>
    /// <param name="answer">What the browser answers to a call, JSON.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<HeldCircuit> BeginAsync(LoadedPage page, Func<BrowserCall, string> answer, CancellationToken cancel)
    {
        var circuit = new HeldCircuit(page, answer);
        await circuit.connection.StartAsync(cancel);
        circuit.id = await circuit.connection.InvokeAsync<string>("StartCircuit", new Uri(page.Address, "/").ToString(), page.Address.ToString(), "[]", "", cancel);
        await circuit.connection.SendAsync("UpdateRootComponents", page.Components, page.State, cancel);
        return circuit;
    }

    /// <summary>Calls a method of the page's, and waits until it is done.</summary>
    public async Task TellAsync(long page, string method, params object?[] words)
    {
        var call = Interlocked.Increment(ref calls).ToString(CultureInfo.InvariantCulture);
        var done = called[call] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await connection.SendAsync("BeginInvokeDotNetFromJS", call, null, method, page, JsonSerializer.Serialize(words, JsonSerializerOptions.Web));
        await done.Task.WaitAsync(Patience);
    }

    /// <summary>Waits until something is rendered with this text in it. Ask before what leads to it.</summary>
    public Task SeeAsync(string text)
    {
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        expected = (Encoding.UTF8.GetBytes(text), seen);
        return seen.Task.WaitAsync(Patience);
    }

    /// <summary>Leaves it as a closed tab does.</summary>
    public async ValueTask DisposeAsync()
    {
        await page.LeaveAsync(id, CancellationToken.None);
        await connection.DisposeAsync();
    }

    private async Task OnRenderedAsync(long batch, byte[] rendered)
    {
        await connection.SendAsync("OnRenderCompleted", batch, null);
        if (expected is { } wanted && rendered.AsSpan().IndexOf(wanted.Text) >= 0)
        {
            expected = null;
            wanted.Seen.TrySetResult();
        }
    }

    private async Task OnCalledAsync(long call, string name, string arguments, int result, long target, int kind)
    {
        var asked = new BrowserCall(name, arguments, target, result == 1);
        var given = asked.WantsObject ? $$"""{"__jsObjectId":{{Interlocked.Increment(ref objects)}}}""" : answer(asked);
        if (asked.WantsObject)
        {
            answer(asked);
        }

        if (call > 0)
        {
            await connection.SendAsync("EndInvokeJSFromDotNet", call, true, $"[{call},true,{given}]");
        }
    }

    private void OnAnswered(string call, bool succeeded, string result)
    {
        if (!called.TryRemove(call, out var done))
        {
            return;
        }

        if (succeeded)
        {
            done.TrySetResult();
        }
        else
        {
            done.TrySetException(new InvalidOperationException(result));
        }
    }

    private void Fail(Exception fault)
    {
        expected?.Seen.TrySetException(fault);
        foreach (var done in called.Values)
        {
            done.TrySetException(fault);
        }
    }
}
