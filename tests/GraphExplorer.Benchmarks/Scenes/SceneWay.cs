using System.Diagnostics;
using System.IO.Compression;
using System.IO.Pipelines;
using GraphExplorer.Application.Explorations;
using GraphExplorer.Application.Explorations.Steps;
using GraphExplorer.Application.Pictures;
using GraphExplorer.Application.Questions;
using GraphExplorer.Benchmarks.Store;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Scenes;
using GraphExplorer.Scenes.Export.Canvas;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Benchmarks.Scenes;

/// <summary>The way of one network to the browser: as a question, then as an exploration, step by step.</summary>
/// <param name="services">The use cases on its store.</param>
/// <param name="nodes">How many entities it has.</param>
internal sealed class SceneWay(IServiceProvider services, int nodes)
{
    private const int Rounds = 5;
    private const int Steps = 10;

    private readonly PictureRequest _question = new(null, NetworkRequest.Whole with { Limit = nodes }, ArrangementRequest.Default);
    private string _exploration = "";

    /// <summary>What it took.</summary>
    public Report Report { get; } = new();

    /// <summary>Opens the whole: first with nothing held, then as a second browser does.</summary>
    public async Task OpenAsync(CancellationToken cancel)
    {
        var store = services.GetRequiredService<INetworkStore>();
        await AddAsync("the store's answer", Rounds, async _ =>
        {
            await store.AskAsync(new NetworkQuestion(null, 1, NetworkFilter.None, nodes), cancel);
            return 0;
        });
        await AddAsync("opened: places computed, sent", 1, _ => SentAsync(_question, cancel));
        await AddAsync("opened again: sent", Rounds, _ => SentAsync(_question, cancel));
        var packed = await PackedAsync(await ComposeAsync(_question, cancel), cancel);
        Report.Add("the same packed by Brotli", [0], Bytes(packed));
    }

    /// <summary>Makes an exploration of it and takes steps, each with the scene that the browser asks for after it.</summary>
    public async Task StepAsync(CancellationToken cancel)
    {
        var opened = await services.GetRequiredService<OpenExploration>().RunAsync(_question.Question, _question.Arrangement, null, cancel);
        _exploration = opened.Id;
        var drawn = await ComposeAsync(_question with { Exploration = _exploration }, cancel);
        var ids = drawn.Scene.Nodes.Select(node => node.Id).ToArray();
        var mark = drawn.Mark;
        var number = 0;
        await StepsAsync("moved, and sent", at => new Move($"{number++}", [new NewPlace(ids[at], at, at)]));
        await StepsAsync("hidden, and sent", at => new Hide($"{number++}", [ids[at]]));
        await StepsAsync("undone, and sent", _ => new Undo($"{number++}"));

        Task StepsAsync(string name, Func<int, Step> step) => AddAsync(name, Steps, async at =>
        {
            await services.GetRequiredService<TakeStep>().RunAsync(_exploration, step(at), NetworkPlan.By.Author, null, cancel);
            var composed = await ComposeAsync(_question with { Exploration = _exploration, Since = mark }, cancel);
            mark = composed.Mark;
            return (await LinesAsync(composed, cancel)).Length;
        });
    }

    /// <summary>Writes the whole as pictures.</summary>
    public async Task ExportAsync(CancellationToken cancel)
    {
        var export = services.GetRequiredService<ExportPicture>();
        foreach (var format in Enum.GetValues<PictureFormat>())
        {
            try
            {
                await AddAsync($"exported as {format}", 1, async _ =>
                {
                    using var file = new MemoryStream();
                    await export.RunAsync(new ExportRequest(_question with { Exploration = _exploration }, format, null, SceneTheme.Light), file, null, cancel);
                    return file.Length;
                });
            }
            catch (InvalidRequestException refused)
            {
                Report.Add($"exported as {format}", [0], $"refused: {refused.Message}");
            }
        }
    }

    private async Task<long> SentAsync(PictureRequest request, CancellationToken cancel) =>
        (await LinesAsync(await ComposeAsync(request, cancel), cancel)).Length;

    private Task<ComposedScene> ComposeAsync(PictureRequest request, CancellationToken cancel) =>
        services.GetRequiredService<ComposeScene>().RunAsync(request, null, cancel);

    private static async Task<byte[]> LinesAsync(ComposedScene composed, CancellationToken cancel)
    {
        using var into = new MemoryStream();
        var pipe = PipeWriter.Create(into, new StreamPipeWriterOptions(leaveOpen: true));
        var envelope = new SceneEnvelope(composed.AsOf, composed.Network.Shown, composed.Total, null, composed.Mark);
        await SceneLines.WriteAsync(pipe, composed.Scene, envelope, composed.Drawn, cancel);
        await pipe.CompleteAsync();
        return into.ToArray();
    }

    // as the product packs its answers
    private static async Task<long> PackedAsync(ComposedScene composed, CancellationToken cancel)
    {
        using var into = new MemoryStream();
        await using (var brotli = new BrotliStream(into, CompressionLevel.Fastest, leaveOpen: true))
        {
            await brotli.WriteAsync(await LinesAsync(composed, cancel), cancel);
        }

        return into.Length;
    }

    private async Task AddAsync(string name, int rounds, Func<int, Task<long>> work)
    {
        var times = new double[rounds];
        long bytes = 0;
        for (var round = 0; round < rounds; round++)
        {
            var since = Stopwatch.GetTimestamp();
            bytes = await work(round);
            times[round] = Stopwatch.GetElapsedTime(since).TotalMilliseconds;
        }

        Report.Add(name, times, bytes == 0 ? "" : Bytes(bytes));
    }

    private static string Bytes(long bytes) => $"{bytes / 1000.0:#,0.0} kB";
}
