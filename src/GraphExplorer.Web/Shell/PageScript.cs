using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace GraphExplorer.Web.Shell;

/// <summary>What the page asks of the browser itself: focus, dialogs, theme, clipboard. Does nothing once the browser is gone.</summary>
public sealed class PageScript(IJSRuntime browser)
{
    /// <summary>Where the script is: <c>/shell/page.js</c> with all that it imports, the canvas included.</summary>
    public const string Address = "/page.js";

    // let go with the page's circuit
    private IJSObjectReference? module;

    /// <summary>Opens a modal dialog; Esc calls <c>OnCancel</c> on <paramref name="page"/>.</summary>
    public Task OpenModalAsync<T>(ElementReference dialog, DotNetObjectReference<T> page)
        where T : class => CallAsync<object?>("openModal", dialog, page);

    /// <summary>Gives the keyboard back to what had it before the dialog.</summary>
    public Task ModalClosedAsync() => CallAsync<object?>("modalClosed");

    /// <summary>How many px of the canvas a panel covers at its right.</summary>
    public Task<double> CoverageAsync(ElementReference panel) => CallAsync<double>("coverage", panel);

    /// <summary>Gives an element the keyboard.</summary>
    public Task FocusAsync(ElementReference element) => CallAsync<object?>("focus", element);

    /// <summary>Gives the element with this id the keyboard.</summary>
    public Task FocusOnAsync(string id) => CallAsync<object?>("focusOn", id);

    /// <summary>Brings the element with this id into sight within its list.</summary>
    public Task RevealAsync(string id) => CallAsync<object?>("reveal", id);

    /// <summary>Calls <c>OnEndNear</c> on <paramref name="page"/> whenever the element comes near the sight; null where the browser is gone.</summary>
    public Task<IJSObjectReference?> WatchEndAsync<T>(ElementReference element, DotNetObjectReference<T> page)
        where T : class => CallAsync<IJSObjectReference?>("watchEnd", element, page);

    /// <summary>Copies text; false where the browser refuses.</summary>
    public Task<bool> CopyAsync(string text) => CallAsync<bool>("copy", text);

    /// <summary>Gives the reader a text as a file.</summary>
    public Task DownloadAsync(string name, string text) => CallAsync<object?>("download", name, text);

    /// <summary>Fetches a file from this server and gives it to the reader, however long the server takes to make it.</summary>
    /// <returns>What kept it from coming, with what to do about it; null where it came.</returns>
    public Task<string?> FetchFileAsync(string address, string name, string work, CancellationToken cancel) =>
        AskAsync<string?>("fetchFile", [address, name, work], cancel);

    /// <summary>Gives up fetching a file; the server ends its work.</summary>
    public Task StopFileAsync(string work) => CallAsync<object?>("stopFile", work);

    /// <summary>The page's whole address.</summary>
    public Task<string?> AddressAsync() => CallAsync<string?>("address");

    /// <summary>The theme in force, <c>light</c> or <c>dark</c>.</summary>
    public Task<string?> ThemeAsync() => CallAsync<string?>("theme");

    /// <summary>Shows a theme, and with <paramref name="keep"/> keeps it as the reader's own.</summary>
    public Task SetThemeAsync(string theme, bool keep) => CallAsync<object?>("setTheme", theme, keep);

    /// <summary>A cookie that the page set, or null.</summary>
    public Task<string?> CookieAsync(string name) => CallAsync<string?>("cookie", name);

    /// <summary>Keeps a cookie for a year.</summary>
    public Task SetCookieAsync(string name, string value) => CallAsync<object?>("setCookie", name, value);

    private Task<T?> CallAsync<T>(string name, params object?[] arguments) => AskAsync<T>(name, arguments, null);

    // with a token of its own a call has all the time that it needs
    private async Task<T?> AskAsync<T>(string name, object?[] arguments, CancellationToken? cancel)
    {
        try
        {
            module ??= await browser.InvokeAsync<IJSObjectReference>("import", Address);
            return await (cancel is { } given ? module.InvokeAsync<T>(name, given, arguments) : module.InvokeAsync<T>(name, arguments));
        }
        catch (Exception gone) when (gone is JSDisconnectedException or TaskCanceledException)
        {
            return default;
        }
    }
}
