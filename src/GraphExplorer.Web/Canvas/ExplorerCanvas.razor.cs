using System.Collections.Frozen;
using GraphExplorer.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace GraphExplorer.Web.Canvas;

/// <summary>The network's picture: wraps the canvas module of the browser.</summary>
public sealed partial class ExplorerCanvas : ICanvasCommands
{
    private static readonly FrozenDictionary<string, CanvasState> States = new Dictionary<string, CanvasState>
    {
        ["loading"] = CanvasState.Loading,
        ["ready"] = CanvasState.Ready,
        ["failed"] = CanvasState.Failed,
        ["offline"] = CanvasState.Offline,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private ElementReference host;
    private IJSObjectReference? explorer;
    private DotNetObjectReference<ExplorerCanvas>? self;
    private string standsAt = "";

    /// <summary>The browser.</summary>
    [Inject]
    public required IJSRuntime Browser { get; set; }

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        try
        {
            await OpenCanvasAsync();
        }
        catch (JSDisconnectedException)
        {
            // the tab was closed while its canvas was opening
        }
    }

    private async Task OpenCanvasAsync()
    {
        self = DotNetObjectReference.Create(this);
        standsAt = Bench.Address;
        await using var page = await Browser.InvokeAsync<IJSObjectReference>("import", Leaving, PageScript.Address);

        // not to be given up on leaving: what it opens, somebody has to close
        var opened = await page.InvokeAsync<IJSObjectReference>("openCanvas", CancellationToken.None, host, standsAt, self);
        if (Leaving.IsCancellationRequested)
        {
            await CloseAsync(opened);
            return;
        }

        explorer = opened;
        Bench.Attach(this);
        if (Bench.Address != standsAt)
        {
            // the person went on before there was a canvas to turn to it
            await OpenAsync(Bench.Address);
        }
    }

    /// <summary>The person selected something on the canvas: the ids of the first, which a message can hold, and how many there are.</summary>
    [JSInvokable]
    public void OnSelected(string[] entities, string[] relationships, int entityCount, int relationshipCount) =>
        Bench.ShowSelection(new Selection(entities, relationships) { EntityCount = entityCount, RelationshipCount = relationshipCount });

    /// <summary>The canvas draws another scene.</summary>
    [JSInvokable]
    public void OnScene(SceneSummary summary) => Bench.ShowScene(summary);

    /// <summary>How the canvas is doing.</summary>
    [JSInvokable]
    public void OnStatus(string state, string? message, string? work)
    {
        var shown = States.GetValueOrDefault(state, CanvasState.Failed);
        Bench.ShowState(shown, message ?? "", work ?? "");
        if (shown is CanvasState.Ready && message is { Length: > 0 })
        {
            Bench.Say(message);
        }
    }

    /// <summary>The person asks for the inspector, by Enter or by a double-click on a label.</summary>
    [JSInvokable]
    public void OnOpen(string kind, string id)
    {
        Bench.ShowSelection(kind == "entity" ? new Selection([id], []) : new Selection([], [id]));
        Bench.FocusInspector();
    }

    /// <summary>An expansion would bring many: which ones is for the person to say.</summary>
    [JSInvokable]
    public void OnExpansion(string entity, string[] families) =>
        Bench.AskExpansion(new ExpansionSubject(entity, new FilterWords(null, families, null, null).ToFilter().Families));

    /// <summary>The canvas made an exploration, and stands at its address.</summary>
    [JSInvokable]
    public void OnAddress(string address)
    {
        standsAt = address;
        Bench.ShowAddress(address);
    }

    /// <inheritdoc/>
    public Task SelectAsync(IReadOnlyList<string> entities, IReadOnlyList<string> relationships, bool reveal) =>
        CallAsync("select", entities, relationships, reveal);

    /// <inheritdoc/>
    public Task StepAsync(string kind, object arguments) => CallAsync("step", kind, arguments);

    /// <inheritdoc/>
    public Task HideSelectedAsync() => CallAsync("hideSelected");

    /// <inheritdoc/>
    public Task UndoAsync() => CallAsync("undo");

    /// <inheritdoc/>
    public Task RedoAsync() => CallAsync("redo");

    /// <inheritdoc/>
    public Task FitAsync() => CallAsync("fit");

    /// <inheritdoc/>
    public Task ZoomByAsync(double factor) => CallAsync("zoomBy", factor);

    /// <inheritdoc/>
    public Task SetThemeAsync(string theme) => CallAsync("setTheme", theme);

    /// <inheritdoc/>
    public Task ReloadAsync() => CallAsync("reload");

    /// <inheritdoc/>
    public Task StopAsync() => CallAsync("stop");

    /// <inheritdoc/>
    public Task FollowAsync(long version) => CallAsync("follow", version);

    /// <inheritdoc/>
    public Task OpenAsync(string address)
    {
        standsAt = address;
        return CallAsync("open", address);
    }

    /// <inheritdoc/>
    public Task InsetAsync(double right) => CallAsync("inset", right);

    /// <inheritdoc/>
    public Task HighlightAsync(IReadOnlyList<string> relationships) => CallAsync("highlight", relationships);

    /// <inheritdoc/>
    public async Task<CanvasSize> ViewportAsync() =>
        explorer is null ? new CanvasSize(0, 0) : await explorer.InvokeAsync<CanvasSize>("viewport", Leaving);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Dispose();
        Bench.Detach();
        self?.Dispose();
        if (explorer is not null)
        {
            try
            {
                await CloseAsync(explorer);
            }
            catch (JSDisconnectedException)
            {
                // the browser is gone, and the canvas with it
            }
        }
    }

    private static async Task CloseAsync(IJSObjectReference opened)
    {
        await opened.InvokeVoidAsync("dispose");
        await opened.DisposeAsync();
    }

    private async Task CallAsync(string name, params object?[] arguments)
    {
        if (explorer is not null)
        {
            await explorer.InvokeVoidAsync(name, Leaving, arguments);
        }
    }
}
