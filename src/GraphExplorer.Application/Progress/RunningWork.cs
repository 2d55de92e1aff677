namespace GraphExplorer.Application.Progress;

/// <summary>A piece of work that is told of by its id; each whole percent once. May be reported to from several threads.</summary>
public sealed class RunningWork : IProgress<WorkProgress>, IDisposable
{
    private readonly WorkFeed feed;
    private readonly string id;
    private readonly Lock gate = new();
    private (WorkPhase Phase, int? Percent)? told;
    private bool ended;

    internal RunningWork(WorkFeed feed, string id) => (this.feed, this.id) = (feed, id);

    /// <inheritdoc/>
    public void Report(WorkProgress value)
    {
        lock (gate)
        {
            var now = (value.Phase, value.Share is { } share ? (int)(share * 100) : (int?)null);
            if (ended || told == now)
            {
                return;
            }

            told = now;
            feed.Publish(id, value);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (gate)
        {
            if (!ended && told is not null)
            {
                feed.Publish(id, null);
            }

            ended = true;
        }
    }
}
