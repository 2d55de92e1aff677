using System.Net.Http.Json;
using System.Text.Json;
using GraphExplorer.Application.Changes;
using GraphExplorer.Application.Mappings;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Mappings;
using GraphExplorer.Neo4jServers;
using GraphExplorer.Web.Canvas;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Web.Tests.Hosting;

/// <summary>The application on a Neo4j database that GraphExplorer did not make.</summary>
[Collection(Neo4jTests.Name)]
public sealed class ForeignDatabaseTests : IAsyncLifetime
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("graphexplorer-foreign-");
    private Neo4jServer server = null!;
    private PlainQueries queries = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string MappingPath => Path.Combine(data.FullName, "people.json");

    public async ValueTask InitializeAsync()
    {
        server = await Neo4jTests.EmptyServerAsync(Cancel);
        queries = new PlainQueries(server);
        var people = new Mapping([new MappedLabel("Human", EntityKind.Person, ["passport"], ["called"])], [], LeftOut.Nothing);
        await File.WriteAllTextAsync(MappingPath, await MappingFile.TextAsync(people, Cancel), Cancel);
    }

    public ValueTask DisposeAsync()
    {
        queries?.Dispose();
        data.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Mapping_NamedByTheEnvironment_IsWhatTheDatabaseIsReadBy()
    {
        await TheirsAsync();
        var before = await queries.LastTransactionAsync(Cancel);
        using var program = new OwnProcess(new() { ["GRAPHEXPLORER_MAPPING"] = MappingPath, ["GRAPHEXPLORER_STORE"] = server.Address }, "--data", data.FullName);
        using var client = new HttpClient { BaseAddress = await program.AddressAsync(Cancel) };

        var found = await client.GetFromJsonAsync<JsonElement>("api/search?q=moreau", Cancel);

        Assert.Equal("Ada Moreau", Assert.Single(found.EnumerateArray()).GetProperty("name").GetString());
        Assert.Equal(before, await queries.LastTransactionAsync(Cancel));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task SeedStore_OnTheirDatabase_IsRefusedAndNothingIsWritten(bool mapped)
    {
        await TheirsAsync();
        var before = await queries.LastTransactionAsync(Cancel);

        var (exit, errors) = await EndAsync(mapped ? ["--seed-store", "--mapping", MappingPath] : ["--seed-store"]);

        Assert.Equal(3, exit);
        Assert.Contains("Nothing was written to it. Leave out --seed-store to look at it", errors, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Password, errors, StringComparison.Ordinal);
        Assert.Equal(before, await queries.LastTransactionAsync(Cancel));
    }

    [Fact]
    public async Task SeedStore_OnAnEmptyDatabaseWithAMapping_IsRefusedWithBothWaysOutAndNothingIsWritten()
    {
        var before = await queries.LastTransactionAsync(Cancel);

        var (exit, errors) = await EndAsync("--seed-store", "--mapping", MappingPath);

        Assert.Equal(2, exit);
        Assert.Contains("is empty", errors, StringComparison.Ordinal);
        Assert.Contains("Leave out --mapping to get the seed network there; leave out --seed-store to look", errors, StringComparison.Ordinal);
        Assert.Equal(before, await queries.LastTransactionAsync(Cancel));
    }

    [Fact]
    public async Task Watching_TheirDatabaseBecomesOurs_SaysSoWithTheRemedy()
    {
        await TheirsAsync();
        await using var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
            builder.UseSetting("data", data.FullName).UseSetting("store", server.Address).UseSetting("mapping", MappingPath));
        var reach = factory.Services.GetRequiredService<StoreReach>();
        using var listening = factory.Services.GetRequiredService<StoreAudience>().Join();
        Assert.Null(reach.Trouble);

        var told = await ReachNews.NextAsync(reach, () => queries.RunAsync("CREATE (:GraphExplorer {key: 1, schema: 1})", Cancel).GetAwaiter().GetResult());

        Assert.Contains("has meanwhile become a network of GraphExplorer's own", told, StringComparison.Ordinal);
        Assert.Contains("start GraphExplorer again on it, without --mapping", told, StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<JsonElement>> TheirsAsync() => queries.RunAsync("CREATE (:Human {passport: 'A-1', called: 'Ada Moreau'})", Cancel);

    private async Task<(int Exit, string Errors)> EndAsync(params string[] options)
    {
        using var program = new OwnProcess([], ["--data", data.FullName, "--store", server.Address, .. options]);
        return await program.EndAsync(Cancel);
    }
}
