using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using GraphExplorer.Benchmarks.Browser.Servers;
using GraphExplorer.Benchmarks.Store;
using GraphExplorer.Running;

namespace GraphExplorer.Benchmarks.Sessions;

/// <summary>Opens sessions, has a tenth of them work, and reports what that takes of the server.</summary>
/// <param name="sessions">How many.</param>
/// <param name="nodes">Entities of the network that they look at.</param>
/// <param name="seconds">How long they work.</param>
internal sealed class SessionsRun(int sessions, int nodes, int seconds)
{
    private const int AtOnce = 10;
    private const int WarmUp = 20;
    private const int Gigabyte = 1 << 30;

    /// <summary>Between two things that somebody does, ms: at least, and at most so much more.</summary>
    private const int Pause = 1_000;

    private readonly ConcurrentBag<double> opening = [];
    private readonly ConcurrentBag<double> selections = [];
    private readonly ConcurrentBag<double> expansions = [];
    private readonly ConcurrentBag<string> faults = [];

    /// <summary>Runs it.</summary>
    /// <returns>0 where every session did what it was to do, 1 where one did not.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        await using var product = await ProductServer.StartAsync(nodes, cancel);
        using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false });
        await CloseAsync(await OpenAsync(http, product.Address, WarmUp, cancel));
        opening.Clear();
        var before = await product.MemoryAsync();
        var held = await OpenAsync(http, product.Address, sessions, cancel);
        await Task.WhenAll(held.Where((_, number) => IsBusy(number)).Select(session => WorkAsync(session, cancel)));
        var during = await product.MemoryAsync();
        await CloseAsync(held);
        await Task.Delay(TimeSpan.FromSeconds(2), cancel);
        Print(before, during, await product.MemoryAsync());
        foreach (var fault in faults.CountBy(fault => fault))
        {
            Console.Error.WriteLine($"{fault.Value} ×: {fault.Key}");
        }

        return faults.IsEmpty ? 0 : 1;
    }

    // a tenth of them are at work around entities of their own; the others have the whole network before them
    private static bool IsBusy(int number) => number % 10 == 0;

    private Uri AddressOf(Uri server, int number) => new(server, IsBusy(number) ? $"/?focus=e{number % nodes}&hops=1" : $"/{ProductServer.Whole(nodes)}");

    private async Task<IReadOnlyList<HeldSession>> OpenAsync(HttpClient http, Uri server, int count, CancellationToken cancel)
    {
        var open = new HeldSession?[count];
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancel }, async (number, stop) =>
            await TimeAsync(opening, async () => open[number] = await HeldSession.OpenAsync(http, AddressOf(server, number), number, stop)));
        return [.. open.OfType<HeldSession>()];
    }

    private async Task WorkAsync(HeldSession session, CancellationToken cancel)
    {
        var pauses = new Dice(session.GetHashCode(), 51);
        var end = Stopwatch.GetTimestamp() + (seconds * Stopwatch.Frequency);
        for (var round = 1; Stopwatch.GetTimestamp() < end; round++)
        {
            await Task.Delay(Pause + pauses.Below(2 * Pause), cancel);
            await (round % 10 == 0 ? TimeAsync(expansions, () => session.ExpandAsync(cancel)) : TimeAsync(selections, session.SelectAsync));
        }
    }

    private async Task CloseAsync(IReadOnlyList<HeldSession> held) =>
        await Parallel.ForEachAsync(held, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (session, _) =>
        {
            try
            {
                await session.DisposeAsync();
            }
            catch (HttpRequestException fault)
            {
                faults.Add(fault.Message);
            }
        });

    private async Task TimeAsync(ConcurrentBag<double> times, Func<Task> work)
    {
        var since = Stopwatch.GetTimestamp();
        try
        {
            await work();
            times.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
        }
        catch (Exception fault) when (fault is InvalidOperationException or HttpRequestException or TimeoutException)
        {
            faults.Add(fault.Message);
        }
    }

    private void Print(ServerMemory before, ServerMemory during, ServerMemory after)
    {
        var heap = (during.Heap - before.Heap) / sessions;
        var resident = (during.Resident - before.Resident) / sessions;
        Write($"{sessions} sessions on a network of {nodes} entities, a tenth of them at work for {seconds} s; {faults.Count} faults");
        Write($"| | n | p50 ms | p95 ms |\n|---|---|---|---|\n{Line("opening", opening)}\n{Line("selection", selections)}\n{Line("expansion", expansions)}");
        Write($"memory a session: {heap / 1000} kB of objects, {resident / 1000} kB resident; over {before.Resident / 1_000_000} MB with none");
        Write($"sessions a GB: {Gigabyte / Math.Max(heap, 1)} by objects, {Gigabyte / Math.Max(resident, 1)} resident");
        Write($"circuits: {before.Circuits} before, {during.Circuits} held, {after.Circuits} after all were closed; objects then {(after.Heap - before.Heap) / 1e6:0.0} MB more than before");
    }

    private static string Line(string name, IEnumerable<double> times)
    {
        double[] sorted = [.. times.Order()];
        return sorted.Length == 0 ? $"| {name} | 0 | – | – |" : Text($"| {name} | {sorted.Length} | {Report.At(sorted, 0.5):0.0} | {Report.At(sorted, 0.95):0.0} |");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Write(FormattableString text) => Console.WriteLine(Text(text));
}
