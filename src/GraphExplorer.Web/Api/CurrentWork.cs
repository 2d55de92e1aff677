using GraphExplorer.Application.Progress;

namespace GraphExplorer.Web.Api;

/// <summary>What the request at hand works on, told to the page that waits for it; to nobody where the request names no work.</summary>
internal sealed class CurrentWork : IProgress<WorkProgress>, IDisposable
{
    /// <summary>The header in which a page names the work that a request is part of.</summary>
    public const string Header = "GraphExplorer-Work";

    private const int LongestId = 100;
    private readonly RunningWork? running;

    /// <summary>That of this request.</summary>
    public CurrentWork(IHttpContextAccessor http, WorkFeed feed)
    {
        var id = http.HttpContext?.Request.Headers[Header].ToString();
        running = id is { Length: > 0 and <= LongestId } ? feed.Begin(id) : null;
    }

    /// <inheritdoc/>
    public void Report(WorkProgress value) => running?.Report(value);

    /// <inheritdoc/>
    public void Dispose() => running?.Dispose();
}
