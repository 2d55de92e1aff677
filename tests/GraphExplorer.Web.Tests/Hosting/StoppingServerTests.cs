using GraphExplorer.Application.Changes;
using GraphExplorer.Web.Canvas;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Web.Tests.Hosting;

/// <summary>The application on a Neo4j that stops.</summary>
public sealed class StoppingServerTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("graphexplorer-stopping-");

    public void Dispose() => data.Delete(recursive: true);

    [Fact]
    public async Task Watching_ServerAnswersThatItStops_SaysSoAndNoticesWhenItIsBack()
    {
        await using var server = await StoppingServer.StartAsync();
        await using var factory = new WebApplicationFactory<Program>().WithWebHostBuilder(builder =>
            builder.UseSetting("data", data.FullName).UseSetting("store", server.Address));
        var reach = factory.Services.GetRequiredService<StoreReach>();
        using var listening = factory.Services.GetRequiredService<StoreAudience>().Join();
        Assert.Null(reach.Trouble);

        Assert.Contains("has been terminated", await ReachNews.NextAsync(reach, () => server.IsStopping = true), StringComparison.Ordinal);
        Assert.Null(await ReachNews.NextAsync(reach, () => server.IsStopping = false));
    }

    [Fact]
    public async Task Start_ServerAnswersThatItStops_EndsTheProgramByItsCode()
    {
        await using var server = await StoppingServer.StartAsync();
        server.IsStopping = true;

        var exit = await Task.Run(() => (int)typeof(Program).Assembly.EntryPoint!.Invoke(
            null, [new[] { "--data", data.FullName, "--store", server.Address, "--urls", "http://127.0.0.1:0" }])!);

        Assert.Equal(3, exit);
    }
}
