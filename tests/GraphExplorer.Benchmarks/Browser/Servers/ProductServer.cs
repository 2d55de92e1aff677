using System.Globalization;
using GraphExplorer.Benchmarks.Browser.Networks;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Running;
using GraphExplorer.Storage.Registration;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Benchmarks.Browser.Servers;

/// <summary>The product with a generated network in its embedded store.</summary>
internal sealed class ProductServer : IAsyncDisposable
{
    private readonly DirectoryInfo data;
    private readonly ServerProcess process;

    private ProductServer(DirectoryInfo data, ServerProcess process) => (this.data, this.process) = (data, process);

    /// <summary>Where it listens.</summary>
    public Uri Address => process.Address;

    /// <summary>What it holds in memory.</summary>
    public Task<ServerMemory> MemoryAsync() => process.MemoryAsync();

    /// <summary>The page's query, by which the whole network is shown.</summary>
    /// <param name="nodes">How many nodes.</param>
    public static string Whole(int nodes) => string.Create(CultureInfo.InvariantCulture, $"?limit={nodes}");

    /// <summary>Fills a store and starts the product on it.</summary>
    public static async Task<ProductServer> StartAsync(int nodes, CancellationToken cancel)
    {
        var data = Directory.CreateTempSubdirectory("graphexplorer-benchmark-");
        try
        {
            await using (var services = new ServiceCollection().AddEmbeddedStores(data.FullName).BuildServiceProvider())
            {
                await new TwoTiesNetwork(nodes).FillAsync(services.GetRequiredService<INetworkStore>(), cancel);
            }

            return new ProductServer(data, await ServerProcess.StartAsync("src/GraphExplorer.Web", "--data", data.FullName, "--urls", "http://127.0.0.1:0"));
        }
        catch
        {
            data.Delete(recursive: true);
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync();
        data.Delete(recursive: true);
    }
}
