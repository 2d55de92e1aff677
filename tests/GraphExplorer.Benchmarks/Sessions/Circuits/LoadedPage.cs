using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace GraphExplorer.Benchmarks.Sessions.Circuits;

/// <summary>The page as the server first sends it: what a circuit is begun with, and what lets the page write.</summary>
internal sealed partial class LoadedPage
{
    private readonly HttpClient http;
    private readonly string cookie;
    private readonly string token;

    private LoadedPage(HttpClient http, Uri address, string html, string cookie)
    {
        (this.http, Address, this.cookie) = (http, address, cookie);
        token = Token().Match(html).Groups[1].Value;
        State = KeptState().Match(html).Groups[1].Value;
        var components = Component().Matches(html)
            .Select(match => JsonSerializer.Deserialize<JsonElement>(match.Groups[1].Value))
            .Where(marker => marker.TryGetProperty("descriptor", out _))
            .Select((marker, at) => new { type = "add", ssrComponentId = at + 1, marker });
        Components = JsonSerializer.Serialize(new { batchId = 1, operations = components });
    }

    /// <summary>Where it stands.</summary>
    public Uri Address { get; }

    /// <summary>What a circuit is to make live of it, JSON.</summary>
    public string Components { get; }

    /// <summary>What its components keep for the circuit.</summary>
    public string State { get; }

    /// <summary>Loads it.</summary>
    public static async Task<LoadedPage> LoadAsync(HttpClient http, Uri address, CancellationToken cancel)
    {
        using var answer = await http.GetAsync(address, cancel);
        answer.EnsureSuccessStatusCode();
        var cookies = answer.Headers.TryGetValues("Set-Cookie", out var set) ? set.Select(one => one.Split(';')[0]) : [];
        return new LoadedPage(http, address, await answer.Content.ReadAsStringAsync(cancel), string.Join("; ", cookies));
    }

    /// <summary>Fetches lines of JSON, as the page's scripts do.</summary>
    public async Task<IReadOnlyList<JsonElement>> LinesAsync(string path, CancellationToken cancel)
    {
        var lines = await http.GetStringAsync(new Uri(Address, path), cancel);
        return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
    }

    /// <summary>Sends JSON, as the page's scripts do.</summary>
    public async Task<JsonElement> PostAsync(string path, object body, CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, path)) { Content = JsonContent.Create(body) };
        request.Headers.Add("Cookie", cookie);
        request.Headers.Add("RequestVerificationToken", token);
        using var answer = await http.SendAsync(request, cancel);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>(cancel);
    }

    /// <summary>Says that a circuit is left for good, as a tab does that is closed.</summary>
    public async Task LeaveAsync(string circuit, CancellationToken cancel)
    {
        using var form = new MultipartFormDataContent { { new StringContent(circuit), "circuitId" } };
        using var answer = await http.PostAsync(new Uri(Address, "/_blazor/disconnect"), form, cancel);
        answer.EnsureSuccessStatusCode();
    }

    [GeneratedRegex(@"<!--Blazor:(\{.*?\})-->")]
    private static partial Regex Component();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(.*?)-->")]
    private static partial Regex KeptState();

    [GeneratedRegex("name=\"antiforgery\" content=\"([^\"]+)\"")]
    private static partial Regex Token();
}
