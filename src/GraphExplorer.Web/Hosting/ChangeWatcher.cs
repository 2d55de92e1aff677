using GraphExplorer.Application.Changes;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Web.Canvas;

namespace GraphExplorer.Web.Hosting;

/// <summary>Notices that the network store changed, also when the command line wrote to it, that it went away or came back, and tells the pages. Asks nothing of the store while no page is open.</summary>
internal sealed partial class ChangeWatcher(INetworkStore store, ChangeFeed feed, StoreReach reach, StoreAudience audience, TimeProvider clock, ILogger<ChangeWatcher> log) : BackgroundService
{
    private const string Unforeseen = "It failed in a way that nobody foresaw; the application's log tells more.";

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        try
        {
            await WatchAsync(timer, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // the application ends
        }
    }

    private async Task WatchAsync(PeriodicTimer timer, CancellationToken stoppingToken)
    {
        do
        {
            try
            {
                Tell(await LookAsync(stoppingToken));
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                // a page that cannot be told must not end the application
                LogFault(log, fault);
            }
        }
        while (await NextAsync(timer, stoppingToken));
    }

    /// <summary>The next second in which somebody listens; false where the timer has ended.</summary>
    private async Task<bool> NextAsync(PeriodicTimer timer, CancellationToken stoppingToken)
    {
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (audience.IsThere)
            {
                return true;
            }
        }

        return false;
    }

    private async Task<Exception?> LookAsync(CancellationToken stoppingToken)
    {
        try
        {
            feed.Note(await store.ChangeAsync(stoppingToken));
            return null;
        }
        catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
        {
            return fault;
        }
    }

    /// <summary>Tells the pages and the log, where it is news.</summary>
    private void Tell(Exception? fault)
    {
        if (!reach.Note(fault is null ? null : (fault as GraphExplorerException)?.Cause ?? Unforeseen))
        {
            return;
        }

        switch (fault)
        {
            case null: LogBack(log); break;
            case GraphExplorerException: LogUnreachable(log, fault.Message); break;
            default: LogFault(log, fault); break;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The network store does not answer: {Reason}")]
    private static partial void LogUnreachable(ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "The network store answers again")]
    private static partial void LogBack(ILogger log);

    [LoggerMessage(Level = LogLevel.Error, Message = "Looking for changes of the network store failed; it goes on")]
    private static partial void LogFault(ILogger log, Exception fault);
}
