using GraphExplorer.Application.Files;
using GraphExplorer.Application.Registration;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Registration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace GraphExplorer.Application.Tests;

/// <summary>The real embedded stores in a folder of their own, with the use cases that work on them; gone when disposed.</summary>
internal sealed class TemporaryStore : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("graphexplorer-files-").FullName;
    private readonly ServiceProvider _services;

    public TemporaryStore() => _services = new ServiceCollection()
        .AddSingleton<TimeProvider>(Clock)
        .AddEmbeddedStores(_folder)
        .AddGraphExplorer(_folder)
        .BuildServiceProvider();

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 26, 9, 30, 0, TimeSpan.Zero));

    public INetworkStore Store => Get<INetworkStore>();

    public ImportFile Import => Get<ImportFile>();

    public ExportFile Export => Get<ExportFile>();

    public SeedStore Seed => Get<SeedStore>();

    public static async Task<TemporaryStore> SeededAsync()
    {
        var temporary = new TemporaryStore();
        await temporary.Seed.RunAsync("tester", null, TestContext.Current.CancellationToken);
        return temporary;
    }

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public string PathOf(string name) => Path.Combine(_folder, name);

    public async Task<string> IdAsync(string name) => (await Store.SearchAsync(name, 1, TestContext.Current.CancellationToken))[0].Entity.Id;

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
        _services.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
