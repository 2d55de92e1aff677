using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Embedded;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Storage.Registration;

/// <summary>The one call by which a door gets its stores.</summary>
public static class EmbeddedStoreRegistration
{
    /// <summary>The file of the network in a data folder.</summary>
    public const string NetworkFile = "network.db";

    /// <summary>The file of the workspace in a data folder.</summary>
    public const string WorkspaceFile = "workspace.db";

    /// <summary>
    /// Registers both stores as files in a folder, which is made where it is missing. They are opened by their first
    /// operation, which throws <see cref="Domain.Faults.StoreRefusedException"/> where a file cannot be used: a door
    /// asks <see cref="INetworkStore.ChangeAsync"/> and <see cref="IWorkspaceStore.RecentAsync"/> when it starts.
    /// </summary>
    /// <param name="services">The door's services.</param>
    /// <param name="dataFolder">Where the files lie or will lie.</param>
    public static IServiceCollection AddEmbeddedStores(this IServiceCollection services, string dataFolder)
    {
        var folder = Path.GetFullPath(dataFolder);
        services.AddSingleton<INetworkStore>(_ => new EmbeddedNetworkStore(Path.Combine(folder, NetworkFile)));
        services.AddSingleton<IWorkspaceStore>(_ => new EmbeddedWorkspaceStore(Path.Combine(folder, WorkspaceFile)));
        return services;
    }
}
