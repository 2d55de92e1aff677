using GraphExplorer.Application.Files;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Registration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace GraphExplorer.Application.Tests.Files;

/// <summary>The real embedded store in a folder of its own, with the use cases that work on it; gone when disposed.</summary>
internal sealed class TemporaryStore : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graphexplorer-files-").FullName;

    public TemporaryStore()
    {
        var stores = new ServiceCollection().AddEmbeddedStores(_folder);
        Store = (INetworkStore)stores.Single(one => one.ServiceType == typeof(INetworkStore)).ImplementationFactory!(null!);
        Import = new ImportFile(Store, Clock);
        Export = new ExportFile(Store);
        Seed = new SeedStore(Import, Store);
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 26, 9, 30, 0, TimeSpan.Zero));

    public INetworkStore Store { get; }

    public ImportFile Import { get; }

    public ExportFile Export { get; }

    public SeedStore Seed { get; }

    public string PathOf(string name) => Path.Combine(_folder, name);

    public Task<ImportReport> ImportAsync(string name, string content, bool skipBad = false) =>
        ImportAsync(name, System.Text.Encoding.UTF8.GetBytes(content), skipBad);

    public Task<ImportReport> ImportAsync(string name, byte[] content, bool skipBad = false) => Import.RunAsync(
        new ImportRequest([new FileSource(name, () => new MemoryStream(content))], "tester", skipBad), null, TestContext.Current.CancellationToken);

    public async Task<byte[]> ExportAsync(string name)
    {
        using var into = new MemoryStream();
        await Export.RunAsync(name, into, TestContext.Current.CancellationToken);
        return into.ToArray();
    }

    public void Dispose()
    {
        ((IDisposable)Store).Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
