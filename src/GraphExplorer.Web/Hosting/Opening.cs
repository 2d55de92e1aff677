using GraphExplorer.Application.Files;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Registration;

namespace GraphExplorer.Web.Hosting;

/// <summary>Opens the stores, and loads the seed network into a new one.</summary>
internal static partial class Opening
{
    /// <summary>Opens them.</summary>
    /// <exception cref="Domain.Faults.StoreRefusedException">A store cannot be used.</exception>
    public static async Task OpenAsync(IServiceProvider services, ExplorerOptions options, CancellationToken cancel)
    {
        var log = services.GetRequiredService<ILoggerFactory>().CreateLogger("GraphExplorer");
        var address = services.GetRequiredService<StoreAddress>();
        LogStores(log, address, options.Data);
        if (address.SendsPasswordInTheClear)
        {
            LogClear(log);
        }

        var store = services.GetRequiredService<INetworkStore>();
        var workspace = services.GetRequiredService<IWorkspaceStore>();
        await workspace.RecentAsync(1, cancel);
        if (await store.ChangeAsync(cancel) > 0 || (address.File is null && !options.SeedStore))
        {
            return;
        }

        var seed = services.GetRequiredService<SeedStore>();
        if (options.Empty)
        {
            // with its relationship types it is no longer new, and so stays empty however it is started later
            await seed.LoadTypesIntoNewAsync(options.Author, cancel);
            return;
        }

        await seed.RunAsync(options.Author, null, cancel);
        LogSeeded(log);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The network is at {Store}, explorations in {Folder}")]
    private static partial void LogStores(ILogger log, StoreAddress store, string folder);

    [LoggerMessage(Level = LogLevel.Warning, Message = StoreAddress.InTheClear)]
    private static partial void LogClear(ILogger log);

    [LoggerMessage(Level = LogLevel.Information, Message = "The seed network was loaded into the new store")]
    private static partial void LogSeeded(ILogger log);
}
