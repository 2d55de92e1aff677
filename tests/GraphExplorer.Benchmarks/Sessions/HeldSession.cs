using System.Text.Json;
using System.Web;
using GraphExplorer.Benchmarks.Sessions.Circuits;
using GraphExplorer.Benchmarks.Store;

namespace GraphExplorer.Benchmarks.Sessions;

/// <summary>Somebody on the explore page: their circuit, and the part of their browser that it talks to.</summary>
internal sealed class HeldSession : IAsyncDisposable
{
    private const string Size = "width=1000&height=700";

    private readonly LoadedPage page;
    private readonly TaskCompletionSource<long> canvas = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Dice dice;
    private HeldCircuit? circuit;
    private DrawnScene? drawn;
    private string? exploration;
    private string selected = "";

    private HeldSession(LoadedPage page, int number) => (this.page, dice) = (page, new Dice(number, 50));

    /// <summary>Opens the page, and waits until it knows what its canvas shows.</summary>
    /// <param name="http">Fetches.</param>
    /// <param name="address">The page.</param>
    /// <param name="number">Which session: its chance.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<HeldSession> OpenAsync(HttpClient http, Uri address, int number, CancellationToken cancel)
    {
        var session = new HeldSession(await LoadedPage.LoadAsync(http, address, cancel), number);
        session.circuit = await HeldCircuit.BeginAsync(session.page, session.Answer, cancel);
        await session.canvas.Task.WaitAsync(TimeSpan.FromSeconds(60), cancel);
        await session.DrawAsync(cancel);
        return session;
    }

    /// <summary>Selects another entity, or now and then a tie, and waits until the page shows what is known of it.</summary>
    public async Task SelectAsync()
    {
        var isTie = dice.Below(3) == 0 && drawn!.Ties.Count > 1;
        var among = isTie ? drawn!.Ties : drawn!.Entities;
        string next;
        do
        {
            next = among[dice.Below(among.Count)];
        }
        while (next == selected && among.Count > 1);

        selected = next;
        var shown = circuit!.SeeAsync(isTie ? "tie-heading" : "entity-title");
        string[] wanted = [selected];
        await circuit.TellAsync(await canvas.Task, "OnSelected", isTie ? [] : wanted, isTie ? wanted : [], isTie ? 0 : 1, isTie ? 1 : 0);
        await shown;
    }

    /// <summary>Brings the neighbours of an entity in, and waits until the page knows.</summary>
    public async Task ExpandAsync(CancellationToken cancel)
    {
        var entity = drawn!.Entities[dice.Below(drawn.Entities.Count)];
        if (exploration is null)
        {
            exploration = (await page.PostAsync("/api/explorations", Question(), cancel)).GetProperty("id").GetString()!;
            await circuit!.TellAsync(await canvas.Task, "OnAddress", $"exploration={exploration}");
        }

        await page.PostAsync($"/api/explorations/{exploration}/steps", new { id = $"step-{selected}-{dice.Below(int.MaxValue)}", kind = "expand", entity }, cancel);
        await DrawAsync(cancel);
    }

    /// <summary>Closes the tab.</summary>
    public ValueTask DisposeAsync() => circuit?.DisposeAsync() ?? ValueTask.CompletedTask;

    private Dictionary<string, object> Question()
    {
        var query = HttpUtility.ParseQueryString(page.Address.Query);
        return query.AllKeys.OfType<string>().ToDictionary(name => name, name => (object)(int.TryParse(query[name], out var number) ? number : query[name]!));
    }

    private async Task DrawAsync(CancellationToken cancel)
    {
        var query = exploration is null ? page.Address.Query.TrimStart('?') : $"exploration={exploration}";
        drawn = DrawnScene.Read(await page.LinesAsync($"/api/scene?{query}&{Size}", cancel));
        await circuit!.TellAsync(await canvas.Task, "OnScene", drawn.Summary);
        await circuit.TellAsync(await canvas.Task, "OnStatus", "ready", "", "");
    }

    private string Answer(BrowserCall call)
    {
        if (call.Name == "openCanvas")
        {
            var page = JsonSerializer.Deserialize<JsonElement>(call.Arguments).EnumerateArray().Last();
            canvas.TrySetResult(page.GetProperty("__dotNetObject").GetInt64());
        }

        return call.Name is "coverage" ? "0" : "null";
    }
}
