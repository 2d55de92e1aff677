using GraphExplorer.Domain.Mappings;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Embedded;
using GraphExplorer.Storage.Neo4j;
using GraphExplorer.Storage.Neo4j.Mapped;
using GraphExplorer.Storage.Neo4j.Mapped.Opening;
using GraphExplorer.Storage.Neo4j.Transport;
using GraphExplorer.Storage.Neo4j.Writing.Script;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Storage.Registration;

/// <summary>The one call by which a door gets its stores.</summary>
public static class StoreRegistration
{
    /// <summary>The file of the workspace in a data folder.</summary>
    public const string WorkspaceFile = "workspace.db";

    /// <summary>
    /// Registers the network store of an address, and the workspace store, a file in the data folder, which is made where
    /// it is missing. Both are opened by their first operation, which throws
    /// <see cref="Domain.Faults.StoreRefusedException"/> where one cannot be used: a door asks
    /// <see cref="INetworkStore.ChangeAsync"/> and <see cref="IWorkspaceStore.RecentAsync"/> when it starts.
    /// </summary>
    /// <param name="services">The door's services.</param>
    /// <param name="address">Where the network is.</param>
    /// <param name="dataFolder">Where the workspace lies or will lie.</param>
    /// <param name="mayFound">Whether a person asked for an empty Neo4j database to become ours; a file is made either way.</param>
    public static IServiceCollection AddStores(this IServiceCollection services, StoreAddress address, string dataFolder, bool mayFound)
    {
        services.AddSingleton(provider => Network(address, Clock(provider), mayFound));
        return services.AddBeside(address, dataFolder);
    }

    /// <summary>
    /// Registers somebody else's Neo4j database as the network store, which is only read, with
    /// <see cref="IForeignDatabase"/> beside it, and the workspace store, a file in the data folder.
    /// </summary>
    /// <param name="services">The door's services.</param>
    /// <param name="address">Where the database is.</param>
    /// <param name="dataFolder">Where the workspace lies or will lie.</param>
    /// <param name="mapping">How it is read; null until somebody says so.</param>
    public static IServiceCollection AddMappedStores(this IServiceCollection services, StoreAddress address, string dataFolder, Mapping? mapping)
    {
        services.AddSingleton(provider =>
        {
            var clock = Clock(provider);
            return new ForeignDatabase(Neo4jTransports.Open(address.Server!, clock), address.ToString(), clock, mapping);
        });
        services.AddSingleton<IForeignDatabase>(provider => provider.GetRequiredService<ForeignDatabase>());
        services.AddSingleton<INetworkStore>(provider => new MappedNetworkStore(provider.GetRequiredService<ForeignDatabase>()));
        return services.AddBeside(address, dataFolder);
    }

    /// <summary>Registers both stores as files in a folder, which is made where it is missing.</summary>
    /// <param name="services">The door's services.</param>
    /// <param name="dataFolder">Where the files lie or will lie.</param>
    public static IServiceCollection AddEmbeddedStores(this IServiceCollection services, string dataFolder) =>
        services.AddStores(StoreAddress.Default(dataFolder), dataFolder, mayFound: true);

    /// <summary>What lies beside any network; explorations of different ones apart.</summary>
    private static IServiceCollection AddBeside(this IServiceCollection services, StoreAddress address, string dataFolder)
    {
        var workspace = Path.Combine(Path.GetFullPath(dataFolder), WorkspaceFile);
        services.AddSingleton<INetworkScript, CypherScript>();
        return services.AddSingleton<IWorkspaceStore>(_ => new EmbeddedWorkspaceStore(workspace, address.IsDefault ? "" : address.ToString()));
    }

    private static TimeProvider Clock(IServiceProvider provider) => provider.GetService<TimeProvider>() ?? TimeProvider.System;

    private static INetworkStore Network(StoreAddress address, TimeProvider clock, bool mayFound) => address.Server is { } server
        ? new Neo4jNetworkStore(Neo4jTransports.Open(server, clock), clock, mayFound)
        : new EmbeddedNetworkStore(address.File!);
}
