using System.CommandLine;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Registration;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Benchmarks.Store;

/// <summary>Measures a network store through its contract: <c>store --entities 100000 --claims 500000</c>.</summary>
internal static class StoreBenchmark
{
    /// <summary>The command.</summary>
    public static Command Command()
    {
        var entities = new Option<int>("--entities") { Description = "Entities of the generated network", DefaultValueFactory = _ => 100_000 };
        var claims = new Option<int>("--claims") { Description = "Claims of the generated network", DefaultValueFactory = _ => 500_000 };
        var data = new Option<string?>("--data") { Description = "Folder to keep the store in; one that is kept is measured without being filled again" };
        var served = new Option<string?>("--store") { Description = "A Neo4j database, neo4j+http://…, to measure beside the file and beside bare statements; it is filled where it is empty" };
        var rounds = new Option<int>("--rounds") { Description = "How often each question is asked", DefaultValueFactory = _ => 300 };
        var command = new Command("store", "Fills a store with a generated network and asks it the product's questions") { entities, claims, data, served, rounds };
        command.SetAction((options, cancel) => RunAsync(
            new NetworkPlan(options.GetValue(entities), options.GetValue(claims)), options.GetValue(data), options.GetValue(served), options.GetValue(rounds), cancel));
        return command;
    }

    private static async Task<int> RunAsync(NetworkPlan plan, string? data, string? served, int rounds, CancellationToken cancel)
    {
        var folder = data ?? Directory.CreateTempSubdirectory("graphexplorer-benchmark-").FullName;
        try
        {
            await using var services = new ServiceCollection().AddEmbeddedStores(folder).BuildServiceProvider();
            var store = services.GetRequiredService<INetworkStore>();
            await Filling.RunAsync(store, plan, new Report(), null, cancel);
            var path = Path.Combine(folder, StoreAddress.DefaultFile);
            using var file = new BareFile(path);
            Side[] sides = [Side.Of(store, file)];
            await (served is null ? AskAsync(sides, plan, rounds, cancel) : BesideAsync(sides, served, folder, plan, rounds, cancel));
            await new FileParts(store, file.Reader, plan, rounds).PrintAsync(cancel);
            Console.WriteLine($"network.db {new FileInfo(path).Length / 1e6:0} MB");
            return 0;
        }
        finally
        {
            if (data is null)
            {
                Directory.Delete(folder, recursive: true);
            }
        }
    }

    private static async Task BesideAsync(Side[] others, string served, string folder, NetworkPlan plan, int rounds, CancellationToken cancel)
    {
        var address = StoreAddress.Parse(served, folder);
        await using var services = new ServiceCollection().AddStores(address, folder, mayFound: true).BuildServiceProvider();
        var store = services.GetRequiredService<INetworkStore>();
        using var server = new BareServer(address.Server!);
        await Filling.RunAsync(store, plan, new Report(), new BareLoad(server, plan), cancel);
        await AskAsync([.. others, Side.Of(store, server, cancel)], plan, rounds, cancel);
    }

    private static async Task AskAsync(Side[] sides, NetworkPlan plan, int rounds, CancellationToken cancel)
    {
        var change = 0L;
        foreach (var side in sides)
        {
            change = Math.Max(change, await side.Store.ChangeAsync(cancel));
        }

        await new SideBySide(sides).RunAsync([.. Questions.All(plan, rounds, cancel), .. Writes.All(plan, rounds, change + 1, cancel)]);
    }
}
