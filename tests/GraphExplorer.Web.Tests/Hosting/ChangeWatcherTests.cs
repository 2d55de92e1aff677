using GraphExplorer.Application.Changes;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Web.Canvas;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace GraphExplorer.Web.Tests.Hosting;

/// <summary>The application that nobody has open, and then somebody.</summary>
public sealed class ChangeWatcherTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("graphexplorer-unwatched-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => data.Delete(recursive: true);

    [Fact]
    public async Task Watching_NobodyListens_AsksTheStoreNothingUntilSomebodyDoes()
    {
        var (store, clock) = (new Counting(), new FakeTimeProvider());
        await using var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder => builder
            .UseSetting("data", data.FullName)
            .ConfigureServices(services => services.Replace(ServiceDescriptor.Singleton<INetworkStore>(store)).Replace(ServiceDescriptor.Singleton<TimeProvider>(clock))));
        var audience = factory.Services.GetRequiredService<StoreAudience>();
        var told = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        factory.Services.GetRequiredService<ChangeFeed>().Changed += told.SetResult;

        // once where the application opens it, and once to know from which change on there is news
        Assert.True(await store.Asked.WaitAsync(Patience, Cancel));
        Assert.True(await store.Asked.WaitAsync(Patience, Cancel));

        await PassAsync(clock, 5);
        Assert.Equal(0, store.Asked.CurrentCount);

        // what happened meanwhile is told to the first who comes
        store.Change++;
        var listening = audience.Join();
        await PassAsync(clock, 1);
        Assert.Equal(2, await told.Task.WaitAsync(Patience, Cancel));
        Assert.True(await store.Asked.WaitAsync(Patience, Cancel));

        listening.Dispose();
        await PassAsync(clock, 5);
        Assert.Equal(0, store.Asked.CurrentCount);
    }

    /// <summary>Seconds pass, and whoever waited for them goes on.</summary>
    private static async Task PassAsync(FakeTimeProvider clock, int seconds)
    {
        for (var second = 0; second < seconds; second++)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(20, Cancel);
        }
    }

    private sealed class Counting : NoStore
    {
        public SemaphoreSlim Asked { get; } = new(0);

        public long Change { get; set; } = 1;

        public override Task<long> ChangeAsync(CancellationToken cancel)
        {
            Asked.Release();
            return Task.FromResult(Change);
        }
    }
}
