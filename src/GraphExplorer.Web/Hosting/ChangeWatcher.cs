using GraphExplorer.Application.Changes;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Web.Hosting;

/// <summary>Notices that the network store changed, also when the command line wrote to it, that it went away or came back, and tells the pages.</summary>
internal sealed partial class ChangeWatcher(INetworkStore store, ChangeFeed feed, StoreReach reach, TimeProvider clock, ILogger<ChangeWatcher> log) : BackgroundService
{
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
                feed.Note(await store.ChangeAsync(stoppingToken));
                if (reach.Note(null))
                {
                    LogBack(log);
                }
            }
            catch (GraphExplorerException fault)
            {
                if (reach.Note(fault.Cause))
                {
                    LogUnreachable(log, fault.Message);
                }
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The network store does not answer: {Reason}")]
    private static partial void LogUnreachable(ILogger log, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "The network store answers again")]
    private static partial void LogBack(ILogger log);
}
