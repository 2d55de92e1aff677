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
            await using (var services = new ServiceCollection().AddEmbeddedStores(folder).BuildServiceProvider())
            {
                var store = services.GetRequiredService<INetworkStore>();
                var report = new Report();
                await Filling.RunAsync(store, plan, report, null, cancel);
                if (served is not null)
                {
                    await BesideAsync(store, served, folder, plan, rounds, cancel);
                    return 0;
                }

                foreach (var question in Questions.All(plan, rounds, cancel))
                {
                    await report.TimeAsync(question.Name, question.Rounds, round => question.Ask(store, round));
                }

                await Writes.RunAsync(store, plan, report, cancel);
                report.Print();
            }

            Console.WriteLine($"network.db {new FileInfo(Path.Combine(folder, StoreAddress.DefaultFile)).Length / 1e6:0} MB");
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

    private static async Task BesideAsync(INetworkStore file, string served, string folder, NetworkPlan plan, int rounds, CancellationToken cancel)
    {
        var address = StoreAddress.Parse(served, folder);
        await using var services = new ServiceCollection().AddStores(address, folder, mayFound: true).BuildServiceProvider();
        var store = services.GetRequiredService<INetworkStore>();
        var report = new Report();
        using var bare = new BareServer(address.Server!);
        await Filling.RunAsync(store, plan, report, new BareLoad(bare, plan), cancel);
        await new SideBySide(file, store, bare).RunAsync([.. Questions.All(plan, rounds, cancel)], cancel);
        await Writes.RunAsync(store, plan, report, cancel);
        report.Print();
    }
}
