using GraphExplorer.Application.Changes;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Web.Canvas;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace GraphExplorer.Web.Tests.Hosting;

/// <summary>The application on a store that fails in a way that nobody foresaw.</summary>
public sealed class FailingStoreTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("graphexplorer-failing-");

    public void Dispose() => data.Delete(recursive: true);

    [Fact]
    public async Task Watching_StoreFailsUnforeseen_SaysSoAndTheApplicationGoesOn()
    {
        var store = new Failing();
        await using var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder
            .UseSetting("data", data.FullName)
            .ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<INetworkStore>(store))));
        var reach = factory.Services.GetRequiredService<StoreReach>();
        using var listening = factory.Services.GetRequiredService<StoreAudience>().Join();
        var lifetime = factory.Services.GetRequiredService<IHostApplicationLifetime>();

        Assert.Contains("nobody foresaw", await ReachNews.NextAsync(reach, () => store.Fails = true), StringComparison.Ordinal);
        Assert.Null(await ReachNews.NextAsync(reach, () => store.Fails = false));
        Assert.False(lifetime.ApplicationStopping.IsCancellationRequested);
    }

    private sealed class Failing : NoStore
    {
        public volatile bool Fails;

        public override Task<long> ChangeAsync(CancellationToken cancel) =>
            Fails ? throw new InvalidOperationException("As nobody foresaw.") : Task.FromResult(1L);
    }
}
