using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace GraphExplorer.Web.Tests.Api;

/// <summary>The real application with the seed network in a data folder of its own.</summary>
public sealed partial class ApiFactory : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("graphexplorer-api-");

    /// <summary>Asks, and reads the answer as JSON.</summary>
    public async Task<JsonElement> GetAsync(string address)
    {
        using var client = CreateClient();
        return await client.GetFromJsonAsync<JsonElement>(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    /// <summary>The lines of a scene: its head, its parts, its end.</summary>
    public async Task<JsonElement[]> SceneAsync(string query)
    {
        using var client = CreateClient();
        var lines = await client.GetStringAsync(new Uri($"/api/scene{query}", UriKind.Relative), TestContext.Current.CancellationToken);
        return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    /// <summary>The id of the entity that a name finds.</summary>
    public async Task<string> IdAsync(string name) =>
        (await GetAsync($"/api/search?q={Uri.EscapeDataString(name)}"))[0].GetProperty("id").GetString()!;

    /// <summary>The relationship of this type between these two, as in the whole network.</summary>
    public async Task<JsonElement> TieAsync(string from, string type, string to)
    {
        var (one, other) = (await IdAsync(from), await IdAsync(to));
        var network = await GetAsync($"/api/network?type={type}&unsupported=true");
        return network.GetProperty("relationships").EnumerateArray().Single(tie =>
            new[] { tie.GetProperty("from").GetString(), tie.GetProperty("to").GetString() }.ToHashSet().SetEquals([one, other]));
    }

    /// <summary>A client that writes as the page does: with the cookie and the token of a page that it has loaded.</summary>
    public async Task<HttpClient> OwnPageAsync()
    {
        var client = CreateClient();
        var page = await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);
        client.DefaultRequestHeaders.Add("RequestVerificationToken", Token().Match(page).Groups[1].Value);
        return client;
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("data", data.FullName);
        builder.UseSetting("author", "Tester");
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && data.Exists)
        {
            data.Delete(recursive: true);
        }
    }

    [GeneratedRegex("name=\"antiforgery\" content=\"([^\"]+)\"")]
    private static partial Regex Token();
}
