using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Registration;
using GraphExplorer.Storage.Tests.Embedded;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Storage.Tests.Registration;

public sealed class EmbeddedStoreRegistrationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AddEmbeddedStores_Folder_RegistersBothStoresOnce()
    {
        var services = new ServiceCollection().AddEmbeddedStores(_folder.Path);

        Assert.Equal([typeof(INetworkStore), typeof(IWorkspaceStore)], services.Select(service => service.ServiceType));
        Assert.All(services, service => Assert.Equal(ServiceLifetime.Singleton, service.Lifetime));
    }
}
