using System.Diagnostics;
using System.Text.Json;
using GraphExplorer.Benchmarks.Browser.Pages;
using GraphExplorer.Benchmarks.Browser.Results;
using Microsoft.Playwright;

namespace GraphExplorer.Benchmarks.Browser;

/// <summary>The rounds of one renderer at one size. One that failed is not tried again; what happened is kept.</summary>
internal sealed class RendererRounds(IBrowser browser, Renderer renderer)
{
    /// <summary>So many visits warm a server, whose code is compiled better the more often it ran; fewer where they take long.</summary>
    private const int Visits = 8;
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(10);

    private readonly List<Figures> rounds = [];
    private string? fault;

    /// <summary>The first visits, which do not count: places are computed, code is compiled and plans are made by them.</summary>
    /// <param name="question">What to ask the page then.</param>
    /// <returns>Its answer, or nothing where the page failed.</returns>
    public async Task<T?> WarmAsync<T>(string question)
    {
        var answer = default(T);
        var since = Stopwatch.GetTimestamp();
        for (var visit = 0; visit == 0 || (visit < Visits && fault is null && Stopwatch.GetElapsedTime(since) < LongEnough); visit++)
        {
            await TryAsync("opening it", async window =>
            {
                var (page, _) = await window.OpenAsync();
                answer = (await page.EvaluateAsync(question))!.Value.Deserialize<T>(JsonSerializerOptions.Web);
            });
        }

        return answer;
    }

    /// <summary>A round.</summary>
    public Task MeasureAsync() => TryAsync($"round {rounds.Count + 1}", async window => rounds.Add(await window.MeasureAsync()));

    /// <summary>The medians of the rounds.</summary>
    public Measured Measured(int nodes) => new(renderer.Name, nodes, rounds.Count == 0 ? null : Figures.Median(rounds), fault);

    /// <inheritdoc/>
    public override string ToString() => $"{renderer.Name} {fault ?? rounds[^1].ToString()}";

    private async Task TryAsync(string what, Func<MeasuredPage, Task> act)
    {
        if (fault is not null)
        {
            return;
        }

        try
        {
            await using var window = await MeasuredPage.NewAsync(browser, renderer.Adapter, renderer.Address.ToString());
            await act(window);
        }
        catch (Exception broken) when (broken is PlaywrightException or TimeoutException)
        {
            fault = $"{what}: {broken.Message.ReplaceLineEndings(" ")}";
        }
    }
}
