using System.Diagnostics;
using System.Globalization;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Storage.Embedded.Connections;
using GraphExplorer.Storage.Embedded.Questions;
using GraphExplorer.Storage.Embedded.Rows;
using GraphExplorer.Storage.Embedded.Writing;

namespace GraphExplorer.Benchmarks.Store;

/// <summary>Tells where the time of a question to a file goes: into handing it to a thread of the store's, into what every question begins and ends with, or into its answer.</summary>
/// <param name="store">The store in the file.</param>
/// <param name="session">A connection to the file for the caller's own thread.</param>
/// <param name="plan">What is in it.</param>
/// <param name="rounds">How often each question is asked.</param>
internal sealed class FileParts(INetworkStore store, Session session, NetworkPlan plan, int rounds)
{
    private TypeList? types;

    /// <summary>Asks, and prints a table, p50 in ms. Each round asks the three ways in turn.</summary>
    public async Task PrintAsync(CancellationToken cancel)
    {
        Console.WriteLine("| question, p50 ms | through the store | on the caller's thread | its answer alone |");
        Console.WriteLine("|---|---|---|---|");
        await PartsAsync("neighbourhood of a random entity", round => store.AskAsync(Around(round), cancel), round => AskNetwork.Answer(session, types!, Around(round)));
        await PartsAsync(
            "shortest path of two random entities",
            round => store.PathAsync(Someone(round, 20), Someone(round, 21), 8, cancel),
            round => FindPath.Answer(session, types!, Someone(round, 20), Someone(round, 21), 8));
        await PartsAsync("search: a whole name", round => store.SearchAsync(Name(round), 20, cancel), round => SearchNames.Answer(session, Name(round), 20));
        await PartsAsync("search: four letters", round => store.SearchAsync(Name(round)[..4], 20, cancel), round => SearchNames.Answer(session, Name(round)[..4], 20));
        await PartsAsync("100 weakest", _ => store.WeakestAsync(WeakestQuestion.Any, cancel), _ => WeakestTies.Answer(session, types!, WeakestQuestion.Any));
        await PartsAsync("counts", _ => store.CountAsync(cancel), _ => StateRow.Counts(session));
    }

    private async Task PartsAsync(string name, Func<int, Task> whole, Func<int, object?> answer)
    {
        var (through, here, alone) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < rounds; round++)
        {
            var since = Stopwatch.GetTimestamp();
            await whole(round);
            through.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
            since = Stopwatch.GetTimestamp();
            alone.Add(Transactions.Read(session, _ => Answered(() => answer(round))));
            here.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {Middle(through):0.000} | {Middle(here):0.000} | {Middle(alone):0.000} |"));
    }

    private double Answered(Func<object?> answer)
    {
        _ = Projections.AnyBehind(session);
        types = TypeList.Now(session, types);
        var since = Stopwatch.GetTimestamp();
        _ = answer();
        return Stopwatch.GetElapsedTime(since).TotalMilliseconds;
    }

    private static double Middle(List<double> times)
    {
        times.Sort();
        return Report.At(times, 0.5);
    }

    private string Name(int round) => PlanNames.Of(new Dice(round, 30).Below(plan.Entities));

    private string Someone(int round, int purpose) => $"e{new Dice(round, purpose).Below(plan.Entities)}";

    private NetworkQuestion Around(int round) => new(Someone(round, 10), 1, NetworkFilter.None, 500);
}
